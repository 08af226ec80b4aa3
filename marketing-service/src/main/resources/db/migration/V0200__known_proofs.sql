-- What readiness for a channel is computed from: the certificates of products, their categories, and names for lists.
create table known_certification (
    id uuid primary key,
    product_id uuid not null,
    entrepreneur_id uuid not null,
    standard text not null,
    valid_from date not null,
    valid_to date,
    status text not null,
    revoked_on date,
    sequence bigint not null
);
create index known_certification_product on known_certification (product_id);
create index known_certification_standard on known_certification (standard, product_id);

alter table known_product add column category text;
alter table known_product add column name_th text;

-- As the register publishes them: never the name of a person.
alter table known_entrepreneur add column otop_registration_no text;
alter table known_entrepreneur add column public_name text;

create index known_entrepreneur_province on known_entrepreneur (province_code, id);
create index known_rating_product on known_rating (product_id);

-- What was learnt before had none of it: the topics are read from their beginning once more, without emptying the
-- copies, so that nothing seems unknown meanwhile.
insert into known_copy (topic, generation)
select 'registry.product.v1', 1 where exists (select from known_product)
union all
select 'registry.entrepreneur.v1', 1 where exists (select from known_entrepreneur)
on conflict (topic) do update set generation = known_copy.generation + 1;
