-- A meeting of a district about one group of a programme: head-counts, no names.
create table district_meeting (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    programme_code text not null,
    province_code text not null,
    district_code text not null,
    held_on date not null,
    attendance jsonb not null,
    picks jsonb not null,
    explanation text not null,
    recorded_by text not null,
    corrections integer not null,
    version bigint not null,
    constraint district_meeting_in_its_province check (left(district_code, 2) = province_code)
);

create index district_meeting_enrolment on district_meeting (enrolment_id, held_on, id);
