-- Provinces, districts and subdistricts by DOPA's codes, each with the days on which it is in force.
create table area (
    code text not null,
    level text not null,
    parent_code text,
    name_th text not null,
    name_en text not null,
    postal_code text,
    valid_from date not null,
    -- The last day in force; still in force without one.
    valid_to date,
    version bigint not null default 0,
    constraint area_pk primary key (code),
    constraint area_parent foreign key (parent_code) references area (code),
    constraint area_level check (level in ('PROVINCE', 'DISTRICT', 'SUBDISTRICT')),
    constraint area_code_form check (code ~ '^\d+$' and length(code) = case level
        when 'PROVINCE' then 2 when 'DISTRICT' then 4 else 6 end),
    constraint area_parent_form check (coalesce(parent_code, '') = left(code, -2)),
    constraint area_postal_code_form check (postal_code ~ '^\d{5}$'),
    constraint area_validity check (valid_to >= valid_from)
);

create index area_level_code on area (level, code);
create index area_parent_code on area (parent_code, code);
