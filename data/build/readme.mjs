// Writes the table of files between the two marks in data/README.md. Run by build.sh: node readme.mjs DATA
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEADERS } from './headers.mjs';

const START = '<!-- files: written by data/build/build.sh -->';
const END = '<!-- end of files -->';

const data = process.argv[2];
const readme = join(data, 'README.md');
const text = readFileSync(readme, 'utf8');
const [start, end] = [text.indexOf(START), text.indexOf(END)];
if (start < 0 || end < start) throw new Error(`data/README.md has lost its marks ${START} and ${END}`);
writeFileSync(readme, `${text.slice(0, start)}${START}\n\n${fileSections()}\n${text.slice(end)}`);

function fileSections() {
  const sums = new Map(readFileSync(join(data, 'checksums.sha256'), 'utf8').trim().split('\n').map((line) => line.split('  ').reverse()));
  return Object.entries(HEADERS).map(([name, header]) => section(name, header, sums.get(name))).join('\n');
}

function section(name, header, sha256) {
  const error = header.statedErrorMetres === null ? 'not stated by the source' : `± ${header.statedErrorMetres.toLocaleString('en')} m`;
  return `### ${name}

${header.title}.

| | |
|---|---|
| Role | ${header.role} |
| Source | ${header.source} |
| Licence | [${header.licence}](${header.licenceUrl}) |
| Attribution | ${header.attribution} |
| Vintage | ${header.vintage} |
| Stated error | ${error} |
| Size | ${statSync(join(data, name)).size.toLocaleString('en')} bytes |
| SHA-256 | \`${sha256}\` |
`;
}
