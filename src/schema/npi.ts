/** Whether it is a US National Provider Identifier: ten digits, the last of which the others decide. */
export function isNpi(number: string): boolean {
  if (!/^[12]\d{9}$/.test(number)) return false;
  // As for cards, with 80840 in front: its digits add 24.
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 24);
  return sum % 10 === 0;
}
