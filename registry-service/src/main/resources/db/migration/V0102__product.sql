-- What an entrepreneur makes.
create table product (
    id uuid primary key,
    external_no text,
    entrepreneur_id uuid not null,
    name_th text not null,
    name_en text,
    category text not null,
    quadrant text,
    local_wisdom_story text,
    version bigint not null,
    constraint product_external_no unique (external_no),
    constraint product_entrepreneur foreign key (entrepreneur_id) references entrepreneur (id),
    constraint product_category check (
        category in ('FOOD', 'BEVERAGE', 'FABRIC_APPAREL', 'HOUSEHOLD_DECOR_SOUVENIR', 'NON_FOOD_HERB')),
    constraint product_quadrant check (quadrant in ('A', 'B', 'C', 'D'))
);

create index product_entrepreneur on product (entrepreneur_id, id);
