#!/usr/bin/env bash
# Token, first call, first change, first event: bash and curl, and kcat if you want the event by Kafka too.
# โทเคน การเรียกครั้งแรก การบันทึกครั้งแรก และเหตุการณ์แรก ใช้เพียง bash และ curl (และ kcat หากต้องการรับทาง Kafka ด้วย)
#
#   ./first-event.sh
#
# CLIENT_ID is an agency's code of the sandbox, or the client id that you were given together with CLIENT_SECRET.
# CLIENT_ID คือรหัสหน่วยงานในระบบทดลอง หรือรหัสลูกข่ายที่ได้รับพร้อมกับ CLIENT_SECRET
# KAFKA_BOOTSTRAP, KAFKA_USERNAME, KAFKA_PASSWORD: the Kafka access that came with them. · สิทธิ์ Kafka ที่ได้รับพร้อมกัน
set -euo pipefail

saphan=${SAPHAN:-http://localhost:8080}
client=${CLIENT_ID:-DOAE}

# The first text of this name in a JSON document. · ข้อความแรกที่มีชื่อนี้ในเอกสาร JSON
text() { grep -o "\"$1\" *: *\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }

# 1. The issuer says where its tokens are. · ผู้ออกโทเคนบอกที่อยู่สำหรับขอโทเคน
token_endpoint=$(curl -fsS "$saphan/sandbox/.well-known/openid-configuration" | text token_endpoint)

# 2. A token, good for an hour. · โทเคนซึ่งใช้ได้หนึ่งชั่วโมง
if [[ -n ${CLIENT_SECRET:-} ]]; then
    who=(--user "$client:$CLIENT_SECRET")
else
    who=(--data-urlencode "client_id=$client")
fi
token=$(curl -fsS "$token_endpoint" -d grant_type=client_credentials "${who[@]}" | text access_token)
call() {
    local answer
    answer=$(curl -sS --fail-with-body -H "Authorization: Bearer $token" "$@") || { echo "$answer" >&2; return 1; }
    echo "$answer"
}

# 3. The first call: the subdistricts of a district. · การเรียกครั้งแรก: ตำบลในอำเภอหนึ่ง
echo "areas: $(call "$saphan/registry/v1/areas?parent=2401&limit=2")"

# 4. Where the feed is now; without `after` it begins at the beginning. · ตำแหน่งปัจจุบันของเหตุการณ์ หากไม่ระบุ after จะเริ่มตั้งแต่ต้น
feed="$saphan/registry/v1/events?types=registry.entrepreneur.submitted.v1&limit=1000"
after=$(call "$feed&after=now" | text next)

# 5. The first change: a fictitious group is proposed to the register. Sent twice with one Idempotency-Key, as
#    after a broken connection, it takes effect once. · การบันทึกครั้งแรก: เสนอกลุ่มสมมุติเข้าทะเบียน ส่งซ้ำด้วยคีย์เดิมจะมีผลครั้งเดียว
number=$(printf '%05d%05d' "$RANDOM" "$RANDOM")
group='{"kind": "COMMUNITY_GROUP", "nameTh": "กลุ่มสมมุติเพื่อทดลองระบบ", "communityEnterpriseCode": "24'$number'",
    "memberCount": 12, "registrationYearBE": 2568, "communityLinks": ["PRODUCTION"],
    "address": {"subdistrictCode": "240112"}}'
propose() {
    call -H "Idempotency-Key: first-event-$number" -H "Content-Type: application/json" -d "$group" \
        "$saphan/registry/v1/entrepreneurs"
}
id=$(propose | text entrepreneurId)
again=$(propose | text entrepreneurId)
[[ $id == "$again" ]] || { echo "two groups: $id and $again" >&2; exit 1; }
echo "proposed: $id"

# 6. The first event, over HTTP: `next` of a page is `after` of the next one; keep it, and you miss nothing.
#    เหตุการณ์แรกทาง HTTP: นำค่า next ของหน้าก่อนมาเป็น after ของหน้าถัดไป เก็บค่านี้ไว้แล้วจะไม่พลาดเหตุการณ์ใด
for _ in {1..10}; do
    page=$(call "$feed&wait=10&after=$after")
    [[ $page != *"\"subject\":\"$id\""* ]] || break
    after=$(text next <<<"$page")
done
[[ $page == *"\"subject\":\"$id\""* ]] || { echo "no event about $id" >&2; exit 1; }
echo "event by HTTP: registry.entrepreneur.submitted.v1 about $id"

# 7. The same by Kafka: the key is the entrepreneur's id, the attributes of the event are headers. With a password,
#    kcat must be built with librdkafka 2.6.1 or later.
#    เหตุการณ์เดียวกันทาง Kafka: คีย์คือรหัสผู้ประกอบการ ส่วนคุณลักษณะของเหตุการณ์อยู่ในเฮดเดอร์
if [[ -n ${KAFKA_BOOTSTRAP:-} ]] && command -v kcat >/dev/null; then
    if [[ -n ${KAFKA_USERNAME:-} ]]; then
        login=(-X security.protocol=SASL_PLAINTEXT -X sasl.mechanism=SCRAM-SHA-512
            -X "sasl.username=$KAFKA_USERNAME" -X "sasl.password=$KAFKA_PASSWORD")
    fi
    for _ in {1..10}; do
        kcat -b "$KAFKA_BOOTSTRAP" ${login[@]+"${login[@]}"} -C -q -e -o beginning -t registry.entrepreneur.v1 \
            -f 'event by Kafka: about %k, %h\n' | grep "$id" && break || sleep 1
    done
fi
