-- What a programme promises. What was learnt before had none of it: the topic is read from its beginning once more,
-- without emptying the copy, so that no agency seems without its duty meanwhile.
alter table known_programme add column targets jsonb;

insert into known_copy (topic, generation)
select 'plan.programme.v1', 1 where exists (select from known_programme)
on conflict (topic) do update set generation = known_copy.generation + 1;
