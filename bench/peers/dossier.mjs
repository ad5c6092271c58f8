// dossier.mjs — one counter intake as the peers keep it: the thirteen fields of Motcua's form (src/mod/desk/intake.c), with what run.mjs sends there.
export const name = "dossier";
export const fields = [
  { name: "procedure", required: true }, { name: "applicant_no", required: true }, { name: "applicant_name", required: true }, { name: "applicant_kind", required: true },
  { name: "phone" }, { name: "email" }, { name: "address" }, { name: "filer_no" }, { name: "filer_name" },
  { name: "sets", number: true, required: true }, { name: "paid_vnd", number: true }, { name: "return_way", required: true }, { name: "note", long: true },
];
/** What is sent to all three. */
export const sample = {
  procedure: "1.001612 Đăng ký thành lập hộ kinh doanh", applicant_no: "082199000123", applicant_name: "Người Thử Tải", applicant_kind: "citizen",
  phone: "0900020000", email: "thu.tai@example.com", address: "Số 1, đường 30 Tháng 4, phường 1, thành phố Mỹ Tho", filer_no: "082199000124", filer_name: "Người Nộp Thay",
  sets: 1, paid_vnd: 100000, return_way: "1", note: "Hồ sơ thử tải: đủ giấy tờ, đã đối chiếu bản chính.",
};
/** The same by the names of Motcua's form (without the procedure, which the form has). */
export const form = {
  so: sample.applicant_no, ten: sample.applicant_name, loai: sample.applicant_kind, "dien-thoai": sample.phone, thu: sample.email, "dia-chi": sample.address,
  "so-nguoi-nop": sample.filer_no, "nguoi-nop": sample.filer_name, "so-bo": String(sample.sets), "da-thu": String(sample.paid_vnd), nhan: sample.return_way, "ghi-chu": sample.note,
};
/** A citizen of the demonstration, whose own list Motcua shows. */
export const citizen = { login: "0900020000", "so-nguoi-nop": "082192990001", "nguoi-nop": "Châu Thị Kim Nga" };
