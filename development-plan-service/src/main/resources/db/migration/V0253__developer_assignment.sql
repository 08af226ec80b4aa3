-- Which expert institution develops whom (S2-06).
create table developer_assignment (
    id uuid primary key,
    enrolment_id uuid not null,
    programme_code text not null,
    institution text not null,
    fields text[] not null,
    joins text[] not null,
    since date not null,
    assigned_by text not null,
    ended_on date,
    end_reason text,
    version bigint not null,
    constraint developer_assignment_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint developer_assignment_fields_named check (cardinality(fields) > 0),
    constraint developer_assignment_end check ((ended_on is null) = (end_reason is null) and ended_on >= since)
);

create unique index developer_assignment_standing on developer_assignment (enrolment_id, institution)
    where ended_on is null;
create index developer_assignment_programme on developer_assignment (programme_code, institution);
