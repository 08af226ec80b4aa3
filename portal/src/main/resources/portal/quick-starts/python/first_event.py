"""Token, first call, first change, first event: Python 3.9 or later and its standard library only.
โทเคน การเรียกครั้งแรก การบันทึกครั้งแรก และเหตุการณ์แรก ใช้เพียง Python 3.9 ขึ้นไปและไลบรารีมาตรฐาน

    python3 first_event.py

CLIENT_ID is an agency's code of the sandbox, or the client id that you were given together with CLIENT_SECRET.
CLIENT_ID คือรหัสหน่วยงานในระบบทดลอง หรือรหัสลูกข่ายที่ได้รับพร้อมกับ CLIENT_SECRET
"""

import base64
import json
import os
import random
import uuid
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

SAPHAN = os.environ.get("SAPHAN", "http://localhost:8080")
CLIENT = os.environ.get("CLIENT_ID", "DOAE")
SECRET = os.environ.get("CLIENT_SECRET")


def token():
    """The issuer says where its tokens are; one is good for an hour. · โทเคนหนึ่งใช้ได้หนึ่งชั่วโมง"""
    with urlopen(SAPHAN + "/sandbox/.well-known/openid-configuration") as answer:
        endpoint = json.load(answer)["token_endpoint"]
    form, headers = {"grant_type": "client_credentials"}, {}
    if SECRET:
        headers["Authorization"] = "Basic " + base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
    else:
        form["client_id"] = CLIENT
    with urlopen(Request(endpoint, urlencode(form).encode(), headers)) as answer:
        return json.load(answer)["access_token"]


def call(path, body=None, **headers):
    """What the API answers, or the end with the problem in words. · คำตอบจาก API หรือจบการทำงานพร้อมคำอธิบายปัญหา"""
    headers = {"Authorization": "Bearer " + TOKEN, **headers}
    if body is not None:
        headers["Content-Type"] = "application/json"
        body = json.dumps(body).encode()
    try:
        return urlopen(Request(SAPHAN + path, body, headers), timeout=60)
    except HTTPError as refusal:
        raise SystemExit(refusal.read().decode())


TOKEN = token()

# The first call: the subdistricts of a district. · การเรียกครั้งแรก: ตำบลในอำเภอหนึ่ง
with call("/registry/v1/areas?parent=2401&limit=2") as answer:
    print("areas:", [area["nameTh"] for area in json.load(answer)["items"]])
after = json.load(call("/registry/v1/events?after=now"))["next"]  # absent, the feed begins at the beginning

# The first change: a fictitious group is proposed to the register. Sent twice with one Idempotency-Key, as after a
# broken connection, it takes effect once. · การบันทึกครั้งแรก: เสนอกลุ่มสมมุติเข้าทะเบียน ส่งซ้ำด้วยคีย์เดิมจะมีผลครั้งเดียว
group = {
    "kind": "COMMUNITY_GROUP",
    "nameTh": "กลุ่มสมมุติเพื่อทดลองระบบ",
    "communityEnterpriseCode": f"24{random.randrange(10**10):010}",
    "communityLinks": ["PRODUCTION"],
    "address": {"subdistrictCode": "240112"},
    "memberCount": 12, "registrationYearBE": 2568,
}
once = {"Idempotency-Key": str(uuid.uuid4())}
ids = [json.load(call("/registry/v1/entrepreneurs", group, **once))["entrepreneurId"] for _ in range(2)]
assert ids[0] == ids[1], ids
print("proposed:", ids[0])

# The first event, as a stream (server-sent events). Keep the newest `id`, and send it as `Last-Event-ID` to go on.
# เหตุการณ์แรกแบบต่อเนื่อง เก็บค่า id ล่าสุดไว้ แล้วส่งเป็น Last-Event-ID เมื่อต้องการรับต่อ
feed = "/registry/v1/events?types=registry.entrepreneur.submitted.v1&after=" + after
with call(feed, Accept="text/event-stream") as stream:
    for line in stream:
        if line.startswith(b"data:"):
            event = json.loads(line[5:])
            if event["subject"] == ids[0]:
                print("event by HTTP:", event["type"], "about", ids[0])
                break
