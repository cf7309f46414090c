/** By sector: Chinese names short enough for a row on a phone. The table and the tooltip give the whole name. */
export const shortNames: Readonly<Record<string, readonly string[]>> = {
  'agriculture-machinery': ['农机'],
  'batteries-energy-storage': ['电池储能'],
  electronics: ['电子信息'],
  'heritage-consumer-goods': ['历史经典'],
  'industrial-machinery': ['工业机械'],
  logistics: ['物流运输'],
  'machine-tools': ['工业母机'],
  'medical-devices': ['医疗器械'],
  rail: ['轨道交通'],
  semiconductors: ['半导体'],
  software: ['软件信息'],
};
