-- What the register has told. No foreign keys: topics arrive in no order relative to each other.
create table known_area (
    id text primary key,
    level text not null,
    name_th text not null,
    name_en text not null,
    valid_from date,
    valid_to date,
    sequence bigint not null
);

create index known_area_province on known_area (id) where level = 'PROVINCE';

create table known_entrepreneur (
    id uuid primary key,
    otop_registration_no text,
    kind text not null,
    status text not null,
    public_name text,
    province_code text not null,
    status_since timestamptz,
    merged_into uuid,
    sequence bigint not null
);

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
