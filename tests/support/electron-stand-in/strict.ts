/** Makes reading anything that is not there an error, so that a test cannot pass on what the stand-in lacks. */
export function strict<T extends object>(name: string, object: T): T {
  return new Proxy(object, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || key === 'then' || key === 'toJSON') {
        const value: unknown = Reflect.get(target, key, target)
        return typeof value === 'function' ? value.bind(target) : value
      }
      throw new Error(`not in the stand-in: ${name}.${key}`)
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  })
}
