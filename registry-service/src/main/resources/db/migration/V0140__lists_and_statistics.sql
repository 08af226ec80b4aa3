-- States that were still valid on a day in the past are found by when they ended.
create index entrepreneur_history_valid_to on entrepreneur_history (valid_to);
create index product_history_valid_to on product_history (valid_to);

create index product_category_id on product (category, id);
