import { arithmeticValue } from "../common/arithmetic";
import { isLess, magnitude, rational, subtract } from "../common/rational";

/**
 * Whether `12-61=1` is false. Sums that hold anything but numbers and + - * / ( ) % are not judged,
 * and a decimal result may be rounded.
 */
export function isWrong(equation: string): boolean {
  const cut = equation.lastIndexOf("=");
  if (cut < 0) return false;
  const sum = arithmeticValue(equation.slice(0, cut));
  const result = arithmeticValue(equation.slice(cut + 1));
  if (sum === null || result === null) return false;
  const decimals = /\.(\d+)\s*$/.exec(equation)?.[1]?.length ?? 0;
  const rounding = decimals > 0 ? rational(1n, 2n * 10n ** BigInt(decimals)) : rational(0n);
  return isLess(rounding!, magnitude(subtract(sum, result)));
}
