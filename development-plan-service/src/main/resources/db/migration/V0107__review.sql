-- With which of the register's facts each enrolment was reviewed last.
create table enrolment_review (
    enrolment_id uuid primary key,
    sequences text not null,
    constraint enrolment_review_enrolment foreign key (enrolment_id) references enrolment (id)
);
