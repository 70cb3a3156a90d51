// Filled in with the comparison against a general solver.
export async function odexMs() {
  return [1];
}
