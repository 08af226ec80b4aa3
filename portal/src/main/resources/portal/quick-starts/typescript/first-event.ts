// Token, first call, first change, first event, with a client that knows every path and every member by its type.
// โทเคน การเรียกครั้งแรก การบันทึกครั้งแรก และเหตุการณ์แรก ด้วยไคลเอนต์ที่รู้จักชนิดข้อมูลของทุกเส้นทาง
//
//   npm init --yes && npm pkg set type=module
//   npm install openapi-fetch kafkajs && npm install --save-dev openapi-typescript typescript tsx
//   npx openapi-typescript http://localhost:8080/registry/openapi --output registry.d.ts
//   npx tsx first-event.ts
//
// CLIENT_ID is an agency's code of the sandbox, or the client id that you were given together with CLIENT_SECRET.
// CLIENT_ID คือรหัสหน่วยงานในระบบทดลอง หรือรหัสลูกข่ายที่ได้รับพร้อมกับ CLIENT_SECRET
// KAFKA_BOOTSTRAP, KAFKA_USERNAME, KAFKA_PASSWORD: the Kafka access that came with them. · สิทธิ์ Kafka ที่ได้รับพร้อมกัน
import { randomInt, randomUUID } from "node:crypto";
import { Kafka } from "kafkajs";
import createClient from "openapi-fetch";
import type { paths } from "./registry.js";

const { SAPHAN = "http://localhost:8080", CLIENT_ID = "DOAE", CLIENT_SECRET } = process.env;
const { KAFKA_BOOTSTRAP, KAFKA_USERNAME, KAFKA_PASSWORD = "" } = process.env;

// The issuer says where its tokens are; one is good for an hour. · โทเคนหนึ่งใช้ได้หนึ่งชั่วโมง
async function token(): Promise<string> {
    const issuer = await (await fetch(`${SAPHAN}/sandbox/.well-known/openid-configuration`)).json();
    const body = new URLSearchParams({ grant_type: "client_credentials" });
    const headers = new Headers();
    if (CLIENT_SECRET) headers.set("Authorization", `Basic ${btoa(`${CLIENT_ID}:${CLIENT_SECRET}`)}`);
    else body.set("client_id", CLIENT_ID);
    return (await (await fetch(issuer.token_endpoint, { method: "POST", headers, body })).json()).access_token;
}

const registry = createClient<paths>({ baseUrl: SAPHAN, headers: { Authorization: `Bearer ${await token()}` } });

// The answer, or the problem in words. · คำตอบ หรือปัญหาเป็นถ้อยคำ
function done<T>(answer: { data?: T; error?: unknown }): T {
    if (answer.data === undefined) throw new Error(JSON.stringify(answer.error));
    return answer.data;
}

// The first call: the subdistricts of a district. · การเรียกครั้งแรก: ตำบลในอำเภอหนึ่ง
const areas = done(await registry.GET("/registry/v1/areas", { params: { query: { parent: "2401", limit: 2 } } }));
console.log("areas:", areas.items.map(area => area.nameTh));
const { next: now } = done(await registry.GET("/registry/v1/events", { params: { query: { after: "now" } } }));
// The first change: a fictitious group is proposed to the register. Sent twice with one Idempotency-Key, as after a
// broken connection, it takes effect once. · เสนอกลุ่มสมมุติเข้าทะเบียน ส่งซ้ำด้วยคีย์เดิมจะมีผลครั้งเดียว
const proposal = {
    params: { header: { "Idempotency-Key": randomUUID() } },
    body: {
        kind: "COMMUNITY_GROUP" as const,
        nameTh: "กลุ่มสมมุติเพื่อทดลองระบบ",
        communityEnterpriseCode: "24" + String(randomInt(10 ** 10)).padStart(10, "0"),
        communityLinks: ["PRODUCTION" as const], address: { subdistrictCode: "240112" },
        memberCount: 12, registrationYearBE: 2568,
    },
};
const { entrepreneurId: id } = done(await registry.POST("/registry/v1/entrepreneurs", proposal));
const again = done(await registry.POST("/registry/v1/entrepreneurs", proposal));
if (again.entrepreneurId !== id) throw new Error("two groups");
console.log("proposed:", id);

// The first event, over HTTP: `next` of a page is `after` of the next one; keep it, and you miss nothing.
// เหตุการณ์แรกทาง HTTP: นำค่า next ของหน้าก่อนมาเป็น after ของหน้าถัดไป เก็บค่านี้ไว้แล้วจะไม่พลาดเหตุการณ์ใด
for (let after = now, found = false; !found; ) {
    const query = { types: "registry.entrepreneur.submitted.v1", limit: 1000, wait: 10, after };
    const page = done(await registry.GET("/registry/v1/events", { params: { query } }));
    found = page.items.some(event => event.subject === id);
    after = page.next;
}
console.log("event by HTTP: registry.entrepreneur.submitted.v1 about", id);

// The same by Kafka. A group's name begins with your code. · เหตุการณ์เดียวกันทาง Kafka ชื่อกลุ่มขึ้นต้นด้วยรหัสหน่วยงาน
if (KAFKA_BOOTSTRAP) {
    const sasl = { mechanism: "scram-sha-512" as const, username: KAFKA_USERNAME ?? "", password: KAFKA_PASSWORD };
    const kafka = new Kafka({ brokers: [KAFKA_BOOTSTRAP], ...(KAFKA_USERNAME ? { sasl } : {}) });
    const consumer = kafka.consumer({ groupId: `${KAFKA_USERNAME ?? CLIENT_ID}.first-event.${id}` });
    await consumer.connect();
    await consumer.subscribe({ topic: "registry.entrepreneur.v1", fromBeginning: true });
    await new Promise<void>(found =>
        consumer.run({ eachMessage: async ({ message }) => { if (message.key?.toString() === id) found(); } }));
    console.log("event by Kafka: about", id);
    await consumer.disconnect();
}
