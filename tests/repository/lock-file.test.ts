import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';

const Package = v.object({
  version: v.optional(v.string()),
  integrity: v.optional(v.string()),
  resolved: v.optional(v.string()),
});
const Lock = v.object({ lockfileVersion: v.number(), packages: v.record(v.string(), Package) });
const Manifest = v.object({
  dependencies: v.record(v.string(), v.string()),
  devDependencies: v.record(v.string(), v.string()),
});

describe('package-lock.json', () => {
  let text: string;
  let locked: readonly (readonly [string, v.InferOutput<typeof Package>])[];
  beforeAll(async () => {
    text = await readFile('package-lock.json', 'utf8');
    locked = Object.entries(v.parse(Lock, JSON.parse(text)).packages).filter(([path]) => path !== '');
  });

  it('names no registry, so that everyone installs from their own', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    const hosts = [...text.matchAll(/"https?:\/\/[^"]*"/g)].map(([host]) => host);
    expect(hosts.filter((host) => /registry|npmjs|\.tgz/.test(host))).toEqual([]);
  });

  it('knows every package by its checksum', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });

  it('has the native parts of the tools for other systems too', () => {
    const paths = locked.map(([path]) => path).join('\n');
    for (const system of ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64']) expect(paths).toContain(system);
  });

  it('locks the very versions package.json names', async () => {
    const { dependencies, devDependencies } = v.parse(Manifest, JSON.parse(await readFile('package.json', 'utf8')));
    const versions = new Map(locked.map(([path, { version }]) => [path, version]));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(versions.get(`node_modules/${name}`), name).toBe(version);
    }
  });
});
