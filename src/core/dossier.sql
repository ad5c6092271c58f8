-- dossier.sql — what a dossier has beside its case.

-- @exec dossier_add(case_id int, lookup text, filed_at int, filer_id int?, applicant_name text, id_number text, phone text, email text, address text, area_code text, form_code text, form_json text, sets int, return_way int, fee_vnd int, paid_vnd int, note text, bundle_code text)
INSERT INTO dossier (case_id, lookup, filed_at, filer_id, applicant_name, id_number, phone, email, address, area_code, form_code, form_json, sets, return_way,
                     fee_vnd, paid_vnd, note, receipt_no, result_no, result_text, delivered_at, bundle_code)
VALUES (:case_id, :lookup, :filed_at, :filer_id, :applicant_name, :id_number, :phone, :email, :address, :area_code, :form_code, :form_json, :sets, :return_way,
        :fee_vnd, :paid_vnd, :note, 0, '', '', 0, :bundle_code);

-- @one dossier_of(case_id int) -> (lookup text, filed_at int, filer_id int, applicant_name text, id_number text, phone text, email text, address text, area_code text, form_code text, form_json text, sets int, return_way int, fee_vnd int, paid_vnd int, note text, receipt_no int, result_no text, result_text text, delivered_at int, bundle_code text, filer_name text)
SELECT d.lookup, d.filed_at, d.filer_id, d.applicant_name, d.id_number, d.phone, d.email, d.address, d.area_code, d.form_code, d.form_json, d.sets, d.return_way,
       d.fee_vnd, d.paid_vnd, d.note, d.receipt_no, d.result_no, d.result_text, d.delivered_at, d.bundle_code, f.name
FROM dossier d LEFT JOIN person f ON f.id = d.filer_id WHERE d.case_id = :case_id;

-- @exec dossier_result(case_id int, result_no text, result_text text)
UPDATE dossier SET result_no = :result_no, result_text = :result_text WHERE case_id = :case_id;

-- @exec dossier_delivered(case_id int, at int)
UPDATE dossier SET delivered_at = :at WHERE case_id = :case_id;

-- @exec dossier_pay(case_id int, amount_vnd int)
UPDATE dossier SET paid_vnd = paid_vnd + :amount_vnd WHERE case_id = :case_id;

-- @exec dossier_receipt_no(case_id int, no int)
UPDATE dossier SET receipt_no = :no WHERE case_id = :case_id;

-- @exec paper_put(case_id int, seq int, name text, originals int, copies int, scans int, note text)
INSERT INTO dossier_paper (case_id, seq, name, originals, copies, scans, note) VALUES (:case_id, :seq, :name, :originals, :copies, :scans, :note)
ON CONFLICT (case_id, seq) DO UPDATE SET originals = excluded.originals, copies = excluded.copies, scans = excluded.scans, note = excluded.note;

-- @many json paper_list(case_id int) -> (seq int, name text, originals int, copies int, scans int, note text)
SELECT seq, name, originals, copies, scans, note FROM dossier_paper WHERE case_id = :case_id ORDER BY seq;

-- @insert attachment_add(case_id int, paper_seq int, kind int, filename text, hash text, size int, type text, added_at int, actor_kind int, actor_id int)
INSERT INTO attachment (case_id, paper_seq, kind, filename, hash, size, type, added_at, actor_kind, actor_id, removed_at)
VALUES (:case_id, :paper_seq, :kind, :filename, :hash, :size, :type, :added_at, :actor_kind, :actor_id, 0);

-- @many attachment_list(case_id int) -> (id int, paper_seq int, kind int, filename text, hash text, size int, type text, added_at int, actor_kind int, actor_id int)
SELECT id, paper_seq, kind, filename, hash, size, type, added_at, actor_kind, actor_id FROM attachment
WHERE case_id = :case_id AND removed_at = 0 ORDER BY kind, paper_seq, id;

-- @one attachment_by_id(id int) -> (id int, case_id int, paper_seq int, kind int, filename text, hash text, size int, type text, added_at int)
SELECT id, case_id, paper_seq, kind, filename, hash, size, type, added_at FROM attachment WHERE id = :id AND removed_at = 0;

-- @insert letter_add(case_id int, kind int, form_set int, agency_id int, year int, no int, at int, by_id int, data text)
INSERT INTO letter (case_id, kind, form_set, agency_id, year, no, at, by_id, data)
VALUES (:case_id, :kind, :form_set, :agency_id, :year, :no, :at, :by_id, :data);

-- @many letter_list(case_id int) -> (id int, kind int, form_set int, agency_id int, year int, no int, at int, by_id int)
SELECT id, kind, form_set, agency_id, year, no, at, by_id FROM letter WHERE case_id = :case_id ORDER BY id;

-- @one letter_by_id(id int) -> (id int, case_id int, kind int, form_set int, agency_id int, year int, no int, at int, by_id int, data text)
SELECT id, case_id, kind, form_set, agency_id, year, no, at, by_id, data FROM letter WHERE id = :id;

-- @exec rating_put(case_id int, item int, score int)
INSERT INTO rating (case_id, item, score) VALUES (:case_id, :item, :score)
ON CONFLICT (case_id, item) DO UPDATE SET score = excluded.score;

-- @exec rating_note_put(case_id int, at int, words text)
INSERT INTO rating_note (case_id, at, words) VALUES (:case_id, :at, :words)
ON CONFLICT (case_id) DO UPDATE SET at = excluded.at, words = excluded.words;

-- @many rating_of(case_id int) -> (item int, score int)
SELECT item, score FROM rating WHERE case_id = :case_id ORDER BY item;
