-- What became of entrepreneurs after their graduation.
create table follow_up (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    programme_code text not null,
    month integer not null,
    visited_on date not null,
    still_operating boolean not null,
    kept text[] not null,
    note text,
    recorded_by text not null,
    version bigint not null,
    constraint follow_up_once unique (enrolment_id, month),
    constraint follow_up_month_positive check (month > 0)
);

alter table enrolment
    add column promoted_on date,
    add column promotion_evidence text,
    add column size_class text,
    add constraint enrolment_promoted check ((promoted_on is null) = (promotion_evidence is null)),
    add constraint enrolment_size_class check (size_class in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE'));
create index enrolment_graduated on enrolment (programme_code, graduated_on) where state = 'GRADUATED';
