-- Who takes an enterprise over (S4-07). A name is a person's: encrypted, and none of a minor.
create table successor (
    id uuid not null,
    entrepreneur_id uuid not null,
    relation text not null,
    birth_year_be integer not null,
    name_cipher bytea,
    name_initial text,
    adult boolean not null,
    takes_over_on date,
    named_on date not null,
    withdrawn_on date,
    version bigint not null,
    constraint successor_pk primary key (id),
    constraint successor_entrepreneur foreign key (entrepreneur_id) references entrepreneur (id),
    constraint successor_relation check (
        relation in ('SON_DAUGHTER', 'GRANDCHILD', 'SPOUSE', 'SIBLING', 'OTHER_RELATIVE', 'MEMBER')),
    constraint successor_name_whole check ((name_cipher is null) = (name_initial is null)),
    constraint successor_minor_without_name check (adult or name_cipher is null)
);

create index successor_entrepreneur_id on successor (entrepreneur_id, id);
