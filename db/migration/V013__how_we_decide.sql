-- How ties are settled is agreed before the question is asked; the rule itself was there from the beginning.
alter table question add column agreed_way json not null default '{"kind":"talk"}';

-- What a frame comes to by the rule of its question, counted once from the very contributions of the frame. A frame in
-- words has no numbers: so few of us answered so alike that a number would say what each of us answered.
alter table reveal add column counted json;
alter table reveal add column in_words tinyint(1) not null default 0;
