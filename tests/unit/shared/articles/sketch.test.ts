import fc from 'fast-check'
import { expect, test } from 'vitest'
import { similarity, sketchOf } from '#shared/articles/sketch.ts'

const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 120, maxLength: 200 })

test('a text is like itself, whatever its case, punctuation and breaks', () => {
  fc.assert(
    fc.property(words, (list) => {
      const [one, two] = [sketchOf(list.join(' ')), sketchOf(`${list.join(',\n').toUpperCase()}.`)]
      if (!one || !two) throw new Error('no sketch')
      expect(similarity(one, two)).toBe(1)
    }),
  )
})

test('texts of other words are not alike; one with a tenth replaced is', () => {
  const text = (prefix: string) => Array.from({ length: 300 }, (_, index) => `${prefix}${index}`)
  const [one, other] = [sketchOf(text('a').join(' ')), sketchOf(text('b').join(' '))]
  const changed = sketchOf([...text('a').slice(0, 270), ...text('b').slice(0, 30)].join(' '))
  if (!one || !other || !changed) throw new Error('no sketch')
  expect(similarity(one, other)).toBe(0)
  expect(similarity(one, changed)).toBeGreaterThan(0.6)
})

test('short texts have no sketch; Chinese ones are compared by character', () => {
  expect(sketchOf('A few words only.')).toBeNull()
  const chinese = '部分居民对此表示怀疑住在渡口旁三十年的黄阿婆说五年前也有过同样的承诺但最后什么也没有发生'
  const [one, two] = [sketchOf(chinese), sketchOf(`${chinese}。`)]
  expect(one && two && similarity(one, two)).toBe(1)
})
