-- Who makes what: the register of village producers. Identification numbers are encrypted; the keyed hash finds them.
create table entrepreneur (
    id uuid primary key,
    otop_registration_no text not null,
    external_no text,
    kind text not null,
    status text not null,
    name_th text not null,
    name_en text,
    trade_name text,
    identification_kind text,
    identification_cipher bytea,
    identification_hash bytea,
    identification_tail text,
    community_enterprise_code text,
    member_count integer,
    community_links text[] not null,
    moo text,
    subdistrict_code text not null,
    registration_year_be integer not null,
    employees integer,
    annual_revenue numeric(15, 2),
    sector text,
    size_class text,
    journey_stage text not null,
    status_since timestamptz not null,
    status_reason text,
    merged_into uuid,
    registered_by text not null,
    version bigint not null,
    constraint entrepreneur_otop_registration_no unique (otop_registration_no),
    constraint entrepreneur_external_no unique (external_no),
    constraint entrepreneur_kind check (kind in ('COMMUNITY_GROUP', 'SINGLE_OWNER', 'SME')),
    constraint entrepreneur_status check (status in ('SUBMITTED', 'REGISTERED', 'REJECTED', 'SUSPENDED', 'DEREGISTERED')),
    constraint entrepreneur_identification_kind check (identification_kind in ('NATIONAL_ID', 'JURISTIC_ID')),
    constraint entrepreneur_identification_whole check (
        (identification_kind is null) = (identification_cipher is null)
        and (identification_kind is null) = (identification_hash is null)
        and (identification_kind is null) = (identification_tail is null)),
    constraint entrepreneur_members check (
        kind <> 'COMMUNITY_GROUP' or community_enterprise_code is null or member_count >= 7),
    constraint entrepreneur_subdistrict_code check (subdistrict_code ~ '^\d{6}$'),
    constraint entrepreneur_community_links check (cardinality(community_links) >= 1)
);

-- R4: one active registration an identification, under concurrency too.
create unique index entrepreneur_active_identification on entrepreneur (identification_hash)
    where status in ('SUBMITTED', 'REGISTERED', 'SUSPENDED');
create unique index entrepreneur_active_community_enterprise on entrepreneur (community_enterprise_code)
    where status in ('SUBMITTED', 'REGISTERED', 'SUSPENDED');
create index entrepreneur_place on entrepreneur (subdistrict_code text_pattern_ops, id);
create index entrepreneur_kind_id on entrepreneur (kind, id);

create extension if not exists pg_trgm;
create index entrepreneur_name on entrepreneur using gin (
    (name_th || ' ' || coalesce(name_en, '') || ' ' || coalesce(trade_name, '')) gin_trgm_ops);

-- The last number given in a district and year: OTOP-<district>-<year BE>-<five digits>.
create table registration_number (
    district_code text not null,
    year_be integer not null,
    last integer not null,
    constraint registration_number_pk primary key (district_code, year_be)
);

-- Who saw whose personal data, when and what for (PDPA s. 39).
create table personal_data_access (
    id uuid primary key,
    entrepreneur_id uuid not null,
    agency text not null,
    subject text not null,
    purpose text not null,
    fields text[] not null,
    accessed_at timestamptz not null
);

create index personal_data_access_entrepreneur on personal_data_access (entrepreneur_id, id);
