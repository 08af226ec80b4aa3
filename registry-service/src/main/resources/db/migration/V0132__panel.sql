-- The committees that judge: one a round and province, and the national one. Members are numbers at their agencies.
create table panel (
    id uuid not null,
    round_year_be integer not null,
    level text not null,
    province_code text,
    version bigint not null,
    constraint panel_pk primary key (id),
    constraint panel_round foreign key (round_year_be) references opc_round (year_be),
    constraint panel_level check (level in ('PROVINCIAL', 'NATIONAL')),
    constraint panel_province check ((level = 'PROVINCIAL') = (province_code is not null)),
    constraint panel_once unique nulls not distinct (round_year_be, level, province_code)
);

create table panel_member (
    panel_id uuid not null,
    member_no text not null,
    agency text not null,
    constraint panel_member_pk primary key (panel_id, member_no),
    constraint panel_member_panel foreign key (panel_id) references panel (id)
);

-- Whom a member must not judge.
create table conflict_of_interest (
    id uuid not null,
    panel_id uuid not null,
    member_no text not null,
    entrepreneur_id uuid not null,
    ground text not null,
    declared_on date not null,
    constraint conflict_of_interest_pk primary key (panel_id, id),
    constraint conflict_of_interest_member foreign key (panel_id, member_no)
        references panel_member (panel_id, member_no),
    constraint conflict_of_interest_entrepreneur foreign key (entrepreneur_id) references entrepreneur (id),
    constraint conflict_of_interest_once unique (panel_id, member_no, entrepreneur_id)
);

-- What a member found an application worth. A correction is a row of its own that supersedes.
create table panel_score (
    id uuid not null,
    panel_id uuid not null,
    member_no text not null,
    application_id uuid not null,
    correction_reason text,
    superseded_by uuid,
    given_at timestamptz not null,
    version bigint not null,
    constraint panel_score_pk primary key (id),
    constraint panel_score_member foreign key (panel_id, member_no) references panel_member (panel_id, member_no),
    constraint panel_score_application foreign key (application_id) references application (id),
    constraint panel_score_superseded_by foreign key (superseded_by) references panel_score (id)
        deferrable initially deferred
);

-- One score in force a member and application, under concurrency too.
create unique index panel_score_in_force on panel_score (application_id, panel_id, member_no)
    where superseded_by is null;
create index panel_score_of_panel on panel_score (panel_id, id);

create table panel_score_section (
    score_id uuid not null,
    code text not null,
    score numeric(5, 2) not null,
    constraint panel_score_section_pk primary key (score_id, code),
    constraint panel_score_section_score foreign key (score_id) references panel_score (id),
    constraint panel_score_section_code check (code in ('A', 'B', 'C'))
);

-- What a committee decided on an application: the means of its members' scores, and what followed.
create table verdict (
    id uuid not null,
    application_id uuid not null,
    level text not null,
    member_count integer not null,
    outcome text not null,
    rating_id uuid,
    decided_on date not null,
    version bigint not null,
    constraint verdict_pk primary key (id),
    constraint verdict_application foreign key (application_id) references application (id),
    constraint verdict_rating foreign key (rating_id) references rating (id),
    constraint verdict_once unique (application_id, level),
    constraint verdict_level check (level in ('PROVINCIAL', 'NATIONAL')),
    constraint verdict_outcome check (outcome in ('FORWARDED', 'RATED')),
    constraint verdict_rated check ((outcome = 'RATED') = (rating_id is not null))
);

create table verdict_section (
    verdict_id uuid not null,
    code text not null,
    score numeric(5, 2) not null,
    constraint verdict_section_pk primary key (verdict_id, code),
    constraint verdict_section_verdict foreign key (verdict_id) references verdict (id),
    constraint verdict_section_code check (code in ('A', 'B', 'C'))
);
