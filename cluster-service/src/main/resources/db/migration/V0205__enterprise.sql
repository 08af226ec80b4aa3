-- As whom the register publishes an entrepreneur, and how far it has come. What was learnt before had neither: the topic
-- is read from its beginning once more, without emptying the copy.
alter table known_entrepreneur add column public_name text;
alter table known_entrepreneur add column journey_stage text;

insert into known_copy (topic, generation)
select 'registry.entrepreneur.v1', 1 where exists (select from known_entrepreneur)
on conflict (topic) do update set generation = known_copy.generation + 1;

-- Of an SME outside the register: its name as a juristic person, and where it is.
alter table membership add column sme_name text;
alter table membership add column sme_province_code text;
alter table membership add constraint membership_sme_described check (
    sme_ref is not null or (sme_name is null and sme_province_code is null));

-- On which tiers a member stood before, each until the day on which it moved on.
create table former_tier (
    membership_id uuid not null,
    position int not null,
    tier text not null,
    until date not null,
    reason text not null,
    constraint former_tier_pk primary key (membership_id, position),
    constraint former_tier_membership foreign key (membership_id) references membership (id),
    constraint former_tier_tier check (tier in ('UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'))
);
