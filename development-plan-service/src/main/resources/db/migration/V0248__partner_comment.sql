-- What a partner agency says about a meeting, a forum, a project or a training session.
create table partner_comment (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    programme_code text not null,
    subject_kind text not null,
    subject_id uuid not null,
    kind text not null,
    text text not null,
    agency text not null,
    made_on date not null,
    withdrawn_on date,
    version bigint not null,
    constraint partner_comment_subject_kind check (subject_kind in ('MEETING', 'FORUM', 'PROJECT', 'TRAINING')),
    constraint partner_comment_kind check (kind in ('COMMENT', 'SUGGESTION')),
    constraint partner_comment_forgotten check (withdrawn_on is null or text = '')
);

create index partner_comment_enrolment on partner_comment (enrolment_id, id);
create index partner_comment_subject on partner_comment (subject_id, id);
