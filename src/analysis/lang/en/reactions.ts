/** What an audience does at words: `said to cheers` tells how they were taken, and names nobody they were said to. Written by hand. */
export const REACTIONS: ReadonlySet<string> = new Set([
  'applause', 'boo', 'boos', 'cheer', 'cheers', 'cheering', 'chuckle', 'chuckles', 'clapping', 'dismay', 'gasp', 'gasps', 'groan', 'groans', 'heckle', 'heckles', 'heckling',
  'jeer', 'jeers', 'laughter', 'laughs', 'murmur', 'murmurs', 'ovation', 'ovations', 'shout', 'shouts', 'silence', 'surprise', 'tears', 'whistles',
])
