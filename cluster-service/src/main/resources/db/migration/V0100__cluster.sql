-- Enterprises of one chain that grow together.
create table cluster (
    id uuid primary key,
    name_th text not null,
    name_en text not null,
    sector text not null,
    origin text not null,
    scope text not null,
    province_codes text[] not null,
    driver_agency text not null,
    -- On what the driver was found to be local, with the sequence it had.
    driver_province_code text,
    driver_sequence bigint,
    driver_known_as_of timestamptz,
    support_agency text not null,
    programme_code text,
    start_fiscal_year_be int not null,
    minimum_years int not null,
    members_per_tier int not null,
    state text not null,
    proposed_on date not null,
    selected_on date,
    activated_on date,
    version bigint not null,
    constraint cluster_origin check (origin in ('NEW', 'CONTINUING')),
    constraint cluster_scope check (scope in ('PROVINCIAL', 'REGIONAL', 'NATIONAL')),
    constraint cluster_state check (state in ('PROPOSED', 'SELECTED', 'ACTIVE')),
    constraint cluster_minimum_years check (minimum_years between 3 and 10),
    constraint cluster_members_per_tier check (members_per_tier >= 1),
    constraint cluster_one_province check (scope <> 'PROVINCIAL' or cardinality(province_codes) = 1),
    constraint cluster_local_driver check (
        origin <> 'NEW' or scope <> 'PROVINCIAL' or driver_province_code = any (province_codes))
);
