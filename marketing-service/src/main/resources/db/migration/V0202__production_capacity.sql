-- How much of a product its maker can make in a month, as it was stated from time to time. Hangs on the product, and
-- so goes with it when the register gives that to another entrepreneur.
create table production_capacity (
    id uuid primary key,
    product_id uuid not null,
    programme_code text,
    quantity integer not null,
    unit text not null,
    stated_on date not null,
    evidence text not null,
    recorded_by text not null,
    recorded_on date not null,
    version bigint not null,
    constraint production_capacity_quantity check (quantity >= 0),
    constraint production_capacity_unit check (
        unit in ('PIECE', 'SET', 'PACK', 'BOTTLE', 'KILOGRAM', 'LITRE', 'METRE'))
);

create index production_capacity_product on production_capacity (product_id, id);
create index production_capacity_latest on production_capacity (product_id, unit, stated_on, id);
