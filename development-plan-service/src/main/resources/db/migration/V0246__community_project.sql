-- What a group's community proposes, chooses in its second forum and carries out.
create table community_project (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    programme_code text not null,
    province_code text not null,
    state text not null,
    proposal jsonb not null,
    proposed_by text not null,
    judgement jsonb,
    judged_by text,
    decided_by_forum uuid,
    decided_on date,
    rejection_reason text,
    started_on date,
    done_on date,
    result text,
    changes integer not null,
    version bigint not null,
    constraint community_project_state check (state in ('PROPOSED', 'CHOSEN', 'REJECTED', 'RUNNING', 'DONE')),
    constraint community_project_decided check ((state = 'PROPOSED') = (decided_on is null)),
    constraint community_project_chosen_by_a_forum check (
        state not in ('CHOSEN', 'RUNNING', 'DONE') or (decided_by_forum is not null and judgement is not null)),
    constraint community_project_started check (state not in ('RUNNING', 'DONE') or started_on is not null),
    constraint community_project_done check ((state = 'DONE') = (done_on is not null))
);

create index community_project_enrolment on community_project (enrolment_id, id);

-- A community chooses one project.
create unique index community_project_one_chosen on community_project (enrolment_id)
where state in ('CHOSEN', 'RUNNING', 'DONE');

-- The two forums of a group's community.
create table forum (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    programme_code text not null,
    province_code text not null,
    number integer not null,
    held_on date not null,
    participants jsonb not null,
    minutes text not null,
    objectives text,
    direction text,
    resolution text,
    chosen_project_id uuid references community_project,
    recorded_by text not null,
    corrections integer not null,
    version bigint not null,
    constraint forum_one_of_each_number unique (enrolment_id, number),
    constraint forum_number check (number in (1, 2)),
    constraint forum_first_finds_a_direction check (number <> 1 or (objectives is not null and direction is not null)),
    constraint forum_second_decides check ((number = 2) = (resolution is not null and chosen_project_id is not null))
);
