-- What assessments of potential found (S5-03); never changed.
create table potential_assessment (
    id uuid primary key,
    programme_code text not null,
    entrepreneur_id uuid not null,
    result text not null,
    score numeric(5, 2) not null,
    assessed_on date not null,
    assessed_by text not null,
    note text,
    version bigint not null,
    constraint potential_assessment_programme foreign key (programme_code) references programme (code),
    constraint potential_assessment_result check (result in ('PASS', 'FAIL')),
    constraint potential_assessment_score check (score between 0 and 100)
);

create index potential_assessment_latest on potential_assessment (programme_code, entrepreneur_id, assessed_on, id);
create index potential_assessment_page on potential_assessment (programme_code, id);
