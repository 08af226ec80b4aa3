-- The areas of the register: which provinces there are, and since when (T1).
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

-- What a province means to reach with its clusters in a year (S3-09).
create table province_target (
    id text primary key,
    province_code text not null,
    fiscal_year_be int not null,
    clusters int not null,
    economic_value numeric(15, 2),
    description_th text not null,
    description_en text,
    responsible_agency text not null,
    set_by text not null,
    set_on date not null,
    version bigint not null,
    constraint province_target_once unique (fiscal_year_be, province_code),
    constraint province_target_clusters check (clusters >= 1),
    constraint province_target_economic_value check (economic_value >= 0)
);
