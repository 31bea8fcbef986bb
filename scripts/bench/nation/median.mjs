/** The median of some numbers; of an even number of them, the lesser of the two in the middle. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
