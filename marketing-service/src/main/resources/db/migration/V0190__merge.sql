-- Which entrepreneurs the register merged into which, and of which it took that back. Not emptied with the copy of the
-- entrepreneurs, so that nothing moves back while that one is built anew.
create table known_merge (
    id uuid primary key,
    merged_into uuid,
    sequence bigint not null
);

insert into known_merge (id, merged_into, sequence)
select id, merged_into, sequence from known_entrepreneur where merged_into is not null;

-- To whom belongs now what belonged to one that was ever merged: the end of the chain. Nobody in a circle, which two
-- merges can seem to be until the undoing of the older one is heard of.
create view known_winner as
with recursive way (id, winner) as (
    select id, id from known_merge
    union
    select way.id, merge.merged_into from way join known_merge merge on merge.id = way.winner
    where merge.merged_into is not null
)
select way.id, way.winner from way
where not exists (select from known_merge merge where merge.id = way.winner and merge.merged_into is not null);

drop index known_entrepreneur_merged;

-- As whom it came in, where the register merged that one into another.
alter table onboarding add column entered_as uuid;
create index onboarding_entered_as on onboarding (coalesce(entered_as, entrepreneur_id));
