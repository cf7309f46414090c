import type { Bilingual } from './primitives.ts';
import type { ResonanceTaskId } from './resonance-task-ids.ts';

interface ResonanceTask {
  readonly name: Bilingual;
  readonly short: Bilingual;
  /** Searches of the text index, in either language; meeting one of them is enough. */
  readonly words: readonly [string, ...string[]];
}

/**
 * The seven tasks of the 2026 Model–Data Resonance notice, named in our words: the structure is our reconstruction, as the
 * record `model-data-resonance-2026` says. A programme speaks of a task where its title, summary, tasks or targets hold
 * one of the words: an index of words in our own records, not a reading of the documents.
 */
export const RESONANCE_TASKS = {
  datasets: {
    name: { en: 'Industry datasets', zh: '行业数据集' },
    short: { en: 'Datasets', zh: '数据集' },
    words: ['数据集', '语料', 'dataset', 'corpus', 'corpora'],
  },
  models: {
    name: { en: 'Industry models and agents', zh: '行业模型与智能体' },
    short: { en: 'Models, agents', zh: '模型智能体' },
    words: ['模型', '智能体', 'agents'],
  },
  evaluation: {
    name: { en: 'Evaluation of models', zh: '模型评测' },
    short: { en: 'Evaluation', zh: '评测' },
    words: ['评测', '测评', 'evaluation', 'evaluate models'],
  },
  spaces: {
    name: { en: 'Shared data spaces', zh: '数据空间' },
    short: { en: 'Data spaces', zh: '数据空间' },
    words: ['数据空间', '共振 空间', 'data spaces'],
  },
  consortia: {
    name: { en: 'Innovation consortia', zh: '创新联合体' },
    short: { en: 'Consortia', zh: '联合体' },
    words: ['联合体', 'consortium', 'consortia'],
  },
  scenarios: {
    name: { en: 'Application scenarios', zh: '应用场景' },
    short: { en: 'Scenarios', zh: '场景' },
    words: ['场景', 'scenario'],
  },
  ecosystem: {
    name: { en: 'Talent and standards', zh: '人才与标准' },
    short: { en: 'Talent, standards', zh: '人才标准' },
    words: ['人才', '标准', 'talent', 'standards'],
  },
} as const satisfies Record<ResonanceTaskId, ResonanceTask>;
