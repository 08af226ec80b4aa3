-- Every edition of a programme's terms; the last is in force.
alter table programme add column edition int not null default 1;
alter table programme alter column edition drop default;

create table programme_edition (
    programme_code text not null,
    edition int not null,
    terms jsonb not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    reason text not null,
    constraint programme_edition_pk primary key (programme_code, edition),
    constraint programme_edition_programme foreign key (programme_code) references programme (code)
);

insert into programme_edition (programme_code, edition, terms, recorded_at, recorded_by, reason)
select code, 1, terms, now(), owner_agency, 'Opened.' from programme;
