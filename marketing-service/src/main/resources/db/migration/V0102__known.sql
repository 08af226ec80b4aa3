-- What marketing knows of the other services: no foreign keys, because topics arrive in no order.
create table known_entrepreneur (
    id uuid primary key,
    kind text not null,
    status text not null,
    status_since timestamptz not null,
    province_code text not null,
    merged_into uuid,
    sequence bigint not null
);
create index known_entrepreneur_merged on known_entrepreneur (id) where merged_into is not null;

create table known_product (
    id uuid primary key,
    entrepreneur_id uuid not null,
    sequence bigint not null
);
create index known_product_entrepreneur on known_product (entrepreneur_id);

create table known_rating (
    id uuid primary key,
    product_id uuid not null,
    entrepreneur_id uuid not null,
    round_year_be int not null,
    stars int not null,
    announced boolean not null,
    superseded_by uuid,
    sequence bigint not null
);
create index known_rating_entrepreneur on known_rating (entrepreneur_id);

create table known_consent (
    id uuid primary key,
    entrepreneur_id uuid not null,
    purpose text not null,
    granted_on date not null,
    withdrawn_on date,
    sequence bigint not null
);
create index known_consent_entrepreneur on known_consent (entrepreneur_id);

create table known_programme (
    id text primary key,
    agencies jsonb not null,
    sequence bigint not null
);

create table known_enrolment (
    id uuid primary key,
    programme_code text not null,
    entrepreneur_id uuid not null,
    state text not null,
    sequence bigint not null
);
create index known_enrolment_entrepreneur on known_enrolment (entrepreneur_id);
