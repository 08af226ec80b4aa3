--- staging
create temp table if not exists staged_product (
    row_no bigint, external_no text, entrepreneur_external_no text, name_th text, name_en text, category text,
    quadrant text, local_wisdom_story text
) on commit delete rows;

--- copy
copy staged_product from stdin;

--- rules
-- A number that an earlier chunk of the file had already.
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'externalNo', 'DUPLICATE_IN_FILE'
from staged_product s
join import_key k on k.import_id = :importId and k.column_name = 'externalNo' and k.key = s.external_no;

delete from staged_product s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'entrepreneurExternalNo', 'UNKNOWN_ENTREPRENEUR'
from staged_product s
where not exists (
    select from entrepreneur e
    where e.external_no = s.entrepreneur_external_no and e.status in ('SUBMITTED', 'REGISTERED', 'SUSPENDED'));

-- A product stays its entrepreneur's.
insert into import_error (import_id, row_no, column_name, code)
select :importId, s.row_no, 'entrepreneurExternalNo', 'NOT_AMENDABLE'
from staged_product s
join product p on p.external_no = s.external_no
join entrepreneur e on e.id = p.entrepreneur_id
where e.external_no is distinct from s.entrepreneur_external_no;

delete from staged_product s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

-- The first of several rows with one external number counts.
with first as (
    insert into import_key (import_id, column_name, key)
    select distinct :importId, 'externalNo', external_no from staged_product
    on conflict do nothing
    returning key
), counted as (
    select row_no, external_no, row_number() over (partition by external_no order by row_no) as nth from staged_product
)
insert into import_error (import_id, row_no, column_name, code)
select :importId, row_no, 'externalNo', 'DUPLICATE_IN_FILE'
from counted
where nth > 1 or not exists (select from first where key = counted.external_no);

delete from staged_product s using import_error e where e.import_id = :importId and e.row_no = s.row_no;

--- accepted
select count(*) from staged_product;

--- effect
with amended as (
    update product p set
        name_th = s.name_th, name_en = s.name_en, category = s.category, quadrant = s.quadrant,
        local_wisdom_story = s.local_wisdom_story, change_reason = null, version = p.version + 1
    from staged_product s
    where p.external_no = s.external_no
        and (p.name_th, p.name_en, p.category, p.quadrant, p.local_wisdom_story)
            is distinct from (s.name_th, s.name_en, s.category, s.quadrant, s.local_wisdom_story)
    returning p.*
), registered as (
    insert into product (
        id, external_no, entrepreneur_id, name_th, name_en, category, quadrant, local_wisdom_story, version)
    select uuidv7(), s.external_no, e.id, s.name_th, s.name_en, s.category, s.quadrant, s.local_wisdom_story, 0
    from staged_product s
    join entrepreneur e on e.external_no = s.entrepreneur_external_no
    where not exists (select from product p where p.external_no = s.external_no)
    order by s.row_no
    returning *
), changed as (
    select 'registry.product.amended.v1' as type, * from amended
    union all
    select 'registry.product.registered.v1', * from registered
)
insert into journal (type, subject, sequence, agency, correlation_id, data)
select
    type, id::text, version, :agency, :importId::text,
    json_object(
        'productId' value id,
        'entrepreneurId' value entrepreneur_id,
        'externalNo' value external_no,
        'nameTh' value name_th,
        'nameEn' value name_en,
        'category' value category,
        'quadrant' value quadrant
        absent on null
        returning text)
from changed;
