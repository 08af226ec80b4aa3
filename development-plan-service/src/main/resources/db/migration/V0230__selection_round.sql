-- The total behind the stars. What was learnt before had none: the topic is read from its beginning once more, without
-- emptying the copy, so that nobody seems unrated meanwhile.
alter table known_rating add column total numeric(6, 2);

insert into known_copy (topic, generation)
select 'registry.rating.v1', 1 where exists (select from known_rating)
on conflict (topic) do update set generation = known_copy.generation + 1;

-- A round in which a programme's authority selects (S1-06). What it was decided by is kept with it.
create table selection_round (
    id uuid primary key,
    programme_code text not null,
    title text not null,
    -- Null for all provinces of the programme.
    province_codes text[],
    applicants text not null,
    places_per_province integer,
    places_in_all integer,
    reserve_per_province integer,
    state text not null,
    opened_by text not null,
    opened_on date not null,
    resolution_number text,
    decided_on date,
    decided_by text,
    decided_at timestamptz,
    covers_reserve boolean not null,
    known_as_of timestamptz,
    basis jsonb,
    published_on date,
    cancelled_on date,
    cancel_reason text,
    promotions integer not null,
    version bigint not null,
    constraint selection_round_programme foreign key (programme_code) references programme (code),
    constraint selection_round_applicants check (applicants in ('NOMINATED', 'REGISTER')),
    constraint selection_round_state check (state in ('OPEN', 'DECIDED', 'PUBLISHED', 'CANCELLED')),
    constraint selection_round_decided check ((state in ('DECIDED', 'PUBLISHED')) = (resolution_number is not null
        and decided_on is not null and decided_by is not null and decided_at is not null and basis is not null)),
    constraint selection_round_published check ((state = 'PUBLISHED') = (published_on is not null)),
    constraint selection_round_cancelled check ((state = 'CANCELLED') = (cancelled_on is not null
        and cancel_reason is not null))
);

create index selection_round_list on selection_round (programme_code, id);

-- Every applicant of a decided round with what it was decided on. Names the entrepreneur as of the decision, also when
-- the register merges that one later: it is a document.
create table selection_round_entry (
    round_id uuid not null,
    position integer not null,
    entrepreneur_id uuid not null,
    province_code text not null,
    decision text not null,
    national_rank integer,
    province_rank integer,
    score numeric(11, 8),
    parts jsonb not null,
    tie text,
    reasons text[] not null,
    facts jsonb not null,
    digest text not null,
    -- What came of it: the place that was given, at once or from the reserve.
    enrolment_id uuid,
    promoted_on date,
    promoted_by text,
    passed_over_on date,
    passed_over_reasons text[],
    constraint selection_round_entry_pk primary key (round_id, position),
    constraint selection_round_entry_once unique (round_id, entrepreneur_id),
    constraint selection_round_entry_round foreign key (round_id) references selection_round (id),
    constraint selection_round_entry_enrolment foreign key (enrolment_id) references enrolment (id),
    constraint selection_round_entry_decision check (decision in
        ('SELECTED', 'RESERVE', 'NOT_SELECTED', 'NOT_ELIGIBLE')),
    constraint selection_round_entry_ranked check ((decision = 'NOT_ELIGIBLE') =
        (national_rank is null and province_rank is null and score is null)),
    constraint selection_round_entry_promoted check ((promoted_on is null) = (promoted_by is null))
);

create unique index selection_round_entry_place on selection_round_entry (enrolment_id) where enrolment_id is not null;
create index selection_round_entry_province on selection_round_entry (round_id, province_code, position);
create index selection_round_entry_reserve on selection_round_entry (round_id, province_code, province_rank)
    where decision = 'RESERVE' and enrolment_id is null;

create function refuse_change_of_selection_list() returns trigger language plpgsql as $$
begin
    raise exception 'the list of a selection round is frozen';
end $$;

create trigger selection_round_entry_stays before delete on selection_round_entry
for each row execute function refuse_change_of_selection_list();

create trigger selection_round_entry_frozen before update on selection_round_entry for each row
when ((old.round_id, old.position, old.entrepreneur_id, old.province_code, old.decision, old.national_rank,
        old.province_rank, old.score, old.parts, old.tie, old.reasons, old.facts, old.digest)
    is distinct from (new.round_id, new.position, new.entrepreneur_id, new.province_code, new.decision,
        new.national_rank, new.province_rank, new.score, new.parts, new.tie, new.reasons, new.facts, new.digest)
    or (old.enrolment_id is not null and old.enrolment_id is distinct from new.enrolment_id))
execute function refuse_change_of_selection_list();
