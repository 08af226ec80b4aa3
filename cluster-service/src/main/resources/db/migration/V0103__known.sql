-- What cluster knows of the other services: no foreign keys, because topics arrive in no order.
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

create table known_agency (
    id text primary key,
    province_code text,
    sequence bigint not null
);

create table known_programme (
    id text primary key,
    agencies jsonb not null,
    sequence bigint not null
);
