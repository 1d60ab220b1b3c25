export async function createSlackChannel(_: any): Promise<any> {
  return { name: 'slack', deliver: async () => ({ ok: true }), stop: async () => {} }
}
