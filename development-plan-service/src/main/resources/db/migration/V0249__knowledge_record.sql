-- What was learnt in the work with a community.
create table knowledge_record (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    programme_code text not null,
    province_code text not null,
    state text not null,
    content jsonb not null,
    dimensions text[] not null,
    -- In one spelling, for the search: the title, the core, everything.
    heading text not null,
    essence text not null,
    wording text not null,
    agency text not null,
    published_on date,
    withdrawn_on date,
    withdrawal_reason text,
    changes integer not null,
    version bigint not null,
    constraint knowledge_record_state check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    constraint knowledge_record_published check ((state = 'DRAFT') = (published_on is null)),
    constraint knowledge_record_withdrawn check ((state = 'WITHDRAWN') = (withdrawn_on is not null))
);

create index knowledge_record_enrolment on knowledge_record (enrolment_id, id);
create index knowledge_record_newest on knowledge_record (id) where state = 'PUBLISHED';
create index knowledge_record_programme on knowledge_record (programme_code, id) where state = 'PUBLISHED';

create extension if not exists pg_trgm;
create index knowledge_record_wording on knowledge_record using gin (wording gin_trgm_ops) where state = 'PUBLISHED';
