-- Answers to requests with an Idempotency-Key, each written in the transaction of its effect and kept for 24 hours.
create table idempotent_answer (
    agency text not null,
    key text not null,
    fingerprint text not null,
    status integer not null,
    location text,
    etag text,
    body text,
    answered_at timestamptz not null default now(),
    constraint idempotent_answer_pk primary key (agency, key)
);

create index idempotent_answer_answered_at on idempotent_answer (answered_at);
