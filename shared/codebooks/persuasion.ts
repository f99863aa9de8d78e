/** A code as a template gives it; `key` is its name in the published codebook. */
export interface TemplateCode {
  key: string
  name: string
  description: string
  color?: string
  codes?: readonly TemplateCode[]
}

/** The key of the tag whose passages carry target, direction and neutral wording. */
export const loadedLanguageKey = 'Loaded_Language'

/**
 * The persuasion techniques of SemEval-2023 Task 3, subtask 3: 23 labels in 6 groups. Keys of the labels are the
 * task's own; names and definitions are ours.
 */
export const persuasionTechniques: TemplateCode = {
  key: 'SemEval-2023_Task_3',
  name: 'Persuasion techniques',
  description: 'Ways to win a reader over other than by evidence: the labels of SemEval-2023 Task 3.',
  codes: [
    {
      key: 'Attack_on_Reputation',
      name: 'Attack on reputation',
      color: '#c2494a',
      description: 'Goes for the person or group instead of what they say.',
      codes: [
        {
          key: 'Name_Calling-Labeling',
          name: 'Name calling, labelling',
          description: 'Gives the target a name that makes it loved or despised. Not a name the target uses of itself.',
        },
        {
          key: 'Guilt_by_Association',
          name: 'Guilt by association',
          description: 'Condemns the target by linking it with a group or an act the reader already rejects.',
        },
        {
          key: 'Doubt',
          name: 'Casting doubt',
          description: 'Questions whether the target can be believed or is up to it, without giving evidence.',
        },
        {
          key: 'Appeal_to_Hypocrisy',
          name: 'Appeal to hypocrisy',
          description: 'Holds the target’s own deeds against its words, so that the point itself need not be answered.',
        },
        {
          key: 'Questioning_the_Reputation',
          name: 'Questioning the reputation',
          description: 'Attacks character or past record where the matter at hand is something else.',
        },
      ],
    },
    {
      key: 'Justification',
      name: 'Justification',
      color: '#3f7fbf',
      description: 'Backs a statement with something other than reasons for it.',
      codes: [
        {
          key: 'Flag_Waving',
          name: 'Flag waving',
          description: 'Calls on pride in a nation or group, or on what would be good for it.',
        },
        {
          key: 'Appeal_to_Authority',
          name: 'Appeal to authority',
          description: 'It is so because somebody important says so, and no further reason is given.',
        },
        {
          key: 'Appeal_to_Popularity',
          name: 'Appeal to popularity',
          description: 'It is right because everybody, or nobody, thinks or does it.',
        },
        {
          key: 'Appeal_to_Values',
          name: 'Appeal to values',
          description: 'Ties the statement to a value the readers share, such as freedom, faith or tradition.',
        },
        {
          key: 'Appeal_to_Fear-Prejudice',
          name: 'Appeal to fear or prejudice',
          description: 'Wins support by the fear of what would happen otherwise, or by a prejudice that is there.',
        },
      ],
    },
    {
      key: 'Distraction',
      name: 'Distraction',
      color: '#b0801c',
      description: 'Leads away from the point.',
      codes: [
        {
          key: 'Straw_Man',
          name: 'Straw man',
          description: 'Answers a distorted version of what the other side said.',
        },
        {
          key: 'Red_Herring',
          name: 'Red herring',
          description: 'Brings in something that has nothing to do with the matter.',
        },
        {
          key: 'Whataboutism',
          name: 'Whataboutism',
          description: 'Meets a charge with a countercharge about something else.',
        },
      ],
    },
    {
      key: 'Simplification',
      name: 'Simplification',
      color: '#2a9187',
      description: 'Makes a complicated matter look simple.',
      codes: [
        {
          key: 'Causal_Oversimplification',
          name: 'Causal oversimplification',
          description: 'Names one cause for what has several.',
        },
        {
          key: 'False_Dilemma-No_Choice',
          name: 'False dilemma, no choice',
          description: 'Offers two ways, or only one, where there are more.',
        },
        {
          key: 'Consequential_Oversimplification',
          name: 'Consequential oversimplification',
          description: 'Says that a first step leads by itself to a chain of good or bad ends.',
        },
      ],
    },
    {
      key: 'Call',
      name: 'Call',
      color: '#8464c4',
      description: 'Urges the reader to act or to stop thinking.',
      codes: [
        { key: 'Slogans', name: 'Slogans', description: 'A short striking phrase that stands in for an argument.' },
        {
          key: 'Conversation_Killer',
          name: 'Conversation killer',
          description: 'A phrase that ends the discussion and discourages further thought.',
        },
        {
          key: 'Appeal_to_Time',
          name: 'Appeal to time',
          description: 'The moment has come: it has to be done now because it is now.',
        },
      ],
    },
    {
      key: 'Manipulative_Wording',
      name: 'Manipulative wording',
      color: '#bb5a93',
      description: 'Works by the choice of words rather than by what they say.',
      codes: [
        {
          key: loadedLanguageKey,
          name: 'Loaded language',
          description:
            'Words with a strong feeling in them where a plain word would do. Say of whom and how to put it plainly.',
        },
        {
          key: 'Obfuscation-Vagueness-Confusion',
          name: 'Obfuscation, vagueness, confusion',
          description: 'Said so unclearly on purpose that readers make of it what they like.',
        },
        {
          key: 'Exaggeration-Minimisation',
          name: 'Exaggeration, minimisation',
          description: 'Makes something bigger or smaller than it is.',
        },
        {
          key: 'Repetition',
          name: 'Repetition',
          description: 'Says the same again and again so that it sinks in.',
        },
      ],
    },
  ],
}

/** All templates a codebook can be begun with. */
export const codebookTemplates = { 'persuasion-techniques': persuasionTechniques } as const
/** A template by name. */
export type CodebookTemplateId = keyof typeof codebookTemplates
