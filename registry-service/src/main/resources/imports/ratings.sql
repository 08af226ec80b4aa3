--- staging
create temp table if not exists staged_rating (
    row_no bigint, product_external_no text, score_a numeric(5, 2), score_b numeric(5, 2), score_c numeric(5, 2),
    total numeric(5, 2), stars integer
) on commit delete rows;

--- copy
copy staged_rating from stdin;

--- rules
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'productExternalNo', 'UNKNOWN_PRODUCT'
from staged_rating s
where not exists (select from product p where p.external_no = s.product_external_no);

delete from staged_rating s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

-- A section may count less for the products of one category.
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'score' || m.section, 'SCORE_OUT_OF_RANGE'
from staged_rating s
join product p on p.external_no = s.product_external_no
join category_maximum m on m.round_year_be = :roundYearBE and m.category = p.category
where case m.section when 'A' then s.score_a when 'B' then s.score_b else s.score_c end > m.maximum;

delete from staged_rating s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

-- The first of several rows about one product counts.
with first as (
    insert into import_key (import_id, column_name, key)
    select distinct :importId, 'productExternalNo', product_external_no from staged_rating
    on conflict do nothing
    returning key
), counted as (
    select row_no, product_external_no, row_number() over (partition by product_external_no order by row_no) as nth
    from staged_rating
)
insert into import_error (import_id, row_no, column_name, code)
select :importId, row_no, 'productExternalNo', 'DUPLICATE_IN_FILE'
from counted
where nth > 1 or not exists (select from first where key = counted.product_external_no);

delete from staged_rating s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

--- accepted
select count(*) from staged_rating;

--- effect
-- A file of a round's results comes from the national panel.
with amended as (
    update rating r set
        score_a = s.score_a, score_b = s.score_b, score_c = s.score_c, total = s.total, stars = s.stars,
        committee_level = 'NATIONAL', version = r.version + 1
    from staged_rating s
    join product p on p.external_no = s.product_external_no
    where r.product_id = p.id and r.round_year_be = :roundYearBE and r.superseded_by is null
        and (r.score_a, r.score_b, r.score_c, r.committee_level)
            is distinct from (s.score_a, s.score_b, s.score_c, 'NATIONAL')
    returning r.id, r.version, rating_data(r) as data
), given as (
    insert into rating as r (
        id, product_id, entrepreneur_id, round_year_be, score_a, score_b, score_c, total, stars, committee_level, kind,
        province_code)
    select
        uuidv7(), p.id, p.entrepreneur_id, :roundYearBE, s.score_a, s.score_b, s.score_c, s.total, s.stars, 'NATIONAL',
        e.kind, left(e.subdistrict_code, 2)
    from staged_rating s
    join product p on p.external_no = s.product_external_no
    join entrepreneur e on e.id = p.entrepreneur_id
    where not exists (
        select from rating r
        where r.product_id = p.id and r.round_year_be = :roundYearBE and r.superseded_by is null)
    order by s.row_no
    returning r.id, r.version, rating_data(r) as data
), changed as (
    select 'registry.rating.amended.v1' as type, * from amended
    union all
    select 'registry.rating.given.v1', * from given
)
insert into journal (type, subject, sequence, agency, correlation_id, data)
select type, id::text, version, :agency, :importId::text, data
from changed;
