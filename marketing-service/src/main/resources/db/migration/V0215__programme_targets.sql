-- What a programme promises, and who signed it. What was learnt before had none of it: the topic is read from its
-- beginning once more, without emptying the copy, so that no agency seems without its duty meanwhile.
alter table known_programme add column name_th text;
alter table known_programme add column name_en text;
alter table known_programme add column phase text;
alter table known_programme add column owner_agency text;
alter table known_programme add column parties jsonb not null default '[]';
alter table known_programme add column targets jsonb not null default '[]';

update known_programme set name_th = id, name_en = id;

alter table known_programme alter column name_th set not null;
alter table known_programme alter column name_en set not null;

insert into known_copy (topic, generation)
select 'plan.programme.v1', 1 where exists (select from known_programme)
on conflict (topic) do update set generation = known_copy.generation + 1;
