-- The agencies of the exchange.
create table agency (
    code text primary key,
    name_th text not null,
    name_en text not null,
    ministry_th text,
    ministry_en text,
    province_code text,
    version bigint not null,
    constraint agency_province_code_form check (province_code ~ '^\d{2}$')
);
