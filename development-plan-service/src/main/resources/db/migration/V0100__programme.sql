-- The programmes, with the terms of their documents as they were opened.
create table programme (
    code text primary key,
    name_th text not null,
    name_en text not null,
    owner_agency text not null,
    province_set_as_of date not null,
    terms jsonb not null,
    state text not null,
    closed_on date,
    version bigint not null,
    constraint programme_code_form check (code ~ '^[A-Z][A-Z0-9_]*$'),
    constraint programme_state check (state in ('OPEN', 'CLOSED')),
    constraint programme_closed_on check ((state = 'CLOSED') = (closed_on is not null))
);
