-- Steps of plans on their way to another agency.
create table hand_over (
    id uuid primary key,
    plan_id uuid not null references development_plan,
    activity_id uuid not null,
    programme_code text not null,
    from_agency text not null,
    to_agency text not null,
    due_on date not null,
    reason text not null,
    state text not null,
    asked_by text not null,
    asked_on date not null,
    answered_on date,
    answer text,
    version bigint not null,
    constraint hand_over_state check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    constraint hand_over_answered check ((state = 'ASKED') = (answered_on is null)),
    constraint hand_over_to_another check (from_agency <> to_agency)
);

create unique index hand_over_one_open on hand_over (activity_id) where state = 'ASKED';
create index hand_over_plan on hand_over (plan_id) where state = 'ASKED';
create index hand_over_programme on hand_over (programme_code, id);
create index hand_over_to on hand_over (to_agency, id);
create index hand_over_from on hand_over (from_agency, id);
