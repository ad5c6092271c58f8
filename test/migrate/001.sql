PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE schema_version (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at INTEGER NOT NULL);
INSERT INTO schema_version VALUES(1,'001_one_door.sql',1648173600);
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    description TEXT NOT NULL
);
INSERT INTO setting VALUES('province_name','Tiền Giang','Tên tỉnh hiện trên đầu trang và trong mẫu in');
INSERT INTO setting VALUES('province_code','H58','Mã định danh của tỉnh, đứng trước mã hồ sơ (chưa chắc chắn: kiểm tra với QĐ 20/2020/QĐ-TTg trước khi dùng thật)');
INSERT INTO setting VALUES('calendar_code','tien-giang','Lịch làm việc dùng khi cơ quan và cơ quan cấp trên không có lịch riêng');
INSERT INTO setting VALUES('max_supplements','1','Số lần được yêu cầu bổ sung hồ sơ; bộ chỉ số 766 tính trễ từ lần thứ hai');
INSERT INTO setting VALUES('supplement_days','30','Số ngày để người nộp bổ sung giấy tờ, quá hạn thì được dừng giải quyết (chưa có quy định thống nhất)');
INSERT INTO setting VALUES('online_answer_hours','8','Số giờ làm việc để trả lời hồ sơ nộp trực tuyến (NĐ 107/2021/NĐ-CP, cần kiểm tra)');
INSERT INTO setting VALUES('consult_hours','24','Số giờ làm việc dành cho cơ quan được lấy ý kiến');
INSERT INTO setting VALUES('apology_before_hours','8','Phải xin lỗi và hẹn lại chậm nhất trước hạn bao nhiêu giờ làm việc (NĐ 61/2018/NĐ-CP, Đ.19: trước một ngày)');
INSERT INTO setting VALUES('soon_hours','8','Báo sắp đến hạn khi còn bao nhiêu giờ làm việc');
INSERT INTO setting VALUES('hotline','1022','Số điện thoại đường dây nóng ghi trên giấy hẹn và trang tra cứu');
INSERT INTO setting VALUES('hotline_text','Phản ánh, kiến nghị về giải quyết thủ tục: gọi 1022','Câu ghi cuối giấy hẹn và thư xin lỗi');
INSERT INTO setting VALUES('contact_email','mot-cua@example.com','Thư điện tử ghi trên mẫu in (trình diễn)');
INSERT INTO setting VALUES('portal_url','http://127.0.0.1:8080','Địa chỉ trang của hệ thống, dùng trong mã QR và tin nhắn');
INSERT INTO setting VALUES('lookup_secret_length','4','Số ký tự của mã tra cứu in trên giấy hẹn');
INSERT INTO setting VALUES('lookup_tries_per_hour','20','Số lần tra cứu sai cho phép trong một giờ từ một địa chỉ');
INSERT INTO setting VALUES('login_tries','5','Số lần nhập sai mật khẩu trước khi khóa');
INSERT INTO setting VALUES('lock_minutes','15','Khóa đăng nhập bao nhiêu phút sau khi nhập sai quá số lần');
INSERT INTO setting VALUES('session_hours','8','Phiên làm việc của cán bộ kéo dài bao nhiêu giờ');
INSERT INTO setting VALUES('attachment_max_mb','20','Dung lượng tối đa của một tệp đính kèm (MB)');
INSERT INTO setting VALUES('draft_days','30','Giữ hồ sơ nộp dở bao nhiêu ngày');
INSERT INTO setting VALUES('form_number_supplement','HDHS','Ký hiệu phiếu yêu cầu bổ sung (mẫu 02)');
INSERT INTO setting VALUES('form_number_refusal','TCHS','Ký hiệu phiếu từ chối (mẫu 03; ký hiệu chưa chắc chắn)');
INSERT INTO setting VALUES('form_number_apology','PXL','Ký hiệu phiếu xin lỗi (mẫu 04)');
INSERT INTO setting VALUES('rating_edit_days','7','Số ngày người dân được sửa đánh giá của mình');
CREATE TABLE definition (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    cells TEXT NOT NULL,
    loaded_at INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
);
INSERT INTO definition VALUES('settings.csv','province_name','province_nameTiền GiangTên tỉnh hiện trên đầu trang và trong mẫu in',1638662400);
INSERT INTO definition VALUES('settings.csv','province_code','province_codeH58Mã định danh của tỉnh, đứng trước mã hồ sơ (chưa chắc chắn: kiểm tra với QĐ 20/2020/QĐ-TTg trước khi dùng thật)',1638662400);
INSERT INTO definition VALUES('settings.csv','calendar_code','calendar_codetien-giangLịch làm việc dùng khi cơ quan và cơ quan cấp trên không có lịch riêng',1638662400);
INSERT INTO definition VALUES('settings.csv','max_supplements','max_supplements1Số lần được yêu cầu bổ sung hồ sơ; bộ chỉ số 766 tính trễ từ lần thứ hai',1638662400);
INSERT INTO definition VALUES('settings.csv','supplement_days','supplement_days30Số ngày để người nộp bổ sung giấy tờ, quá hạn thì được dừng giải quyết (chưa có quy định thống nhất)',1638662400);
INSERT INTO definition VALUES('settings.csv','online_answer_hours','online_answer_hours8Số giờ làm việc để trả lời hồ sơ nộp trực tuyến (NĐ 107/2021/NĐ-CP, cần kiểm tra)',1638662400);
INSERT INTO definition VALUES('settings.csv','consult_hours','consult_hours24Số giờ làm việc dành cho cơ quan được lấy ý kiến',1638662400);
INSERT INTO definition VALUES('settings.csv','apology_before_hours','apology_before_hours8Phải xin lỗi và hẹn lại chậm nhất trước hạn bao nhiêu giờ làm việc (NĐ 61/2018/NĐ-CP, Đ.19: trước một ngày)',1638662400);
INSERT INTO definition VALUES('settings.csv','soon_hours','soon_hours8Báo sắp đến hạn khi còn bao nhiêu giờ làm việc',1638662400);
INSERT INTO definition VALUES('settings.csv','hotline','hotline1022Số điện thoại đường dây nóng ghi trên giấy hẹn và trang tra cứu',1638662400);
INSERT INTO definition VALUES('settings.csv','hotline_text','hotline_textPhản ánh, kiến nghị về giải quyết thủ tục: gọi 1022Câu ghi cuối giấy hẹn và thư xin lỗi',1638662400);
INSERT INTO definition VALUES('settings.csv','contact_email','contact_emailmot-cua@example.comThư điện tử ghi trên mẫu in (trình diễn)',1638662400);
INSERT INTO definition VALUES('settings.csv','portal_url','portal_urlhttp://127.0.0.1:8080Địa chỉ trang của hệ thống, dùng trong mã QR và tin nhắn',1638662400);
INSERT INTO definition VALUES('settings.csv','lookup_secret_length','lookup_secret_length4Số ký tự của mã tra cứu in trên giấy hẹn',1638662400);
INSERT INTO definition VALUES('settings.csv','lookup_tries_per_hour','lookup_tries_per_hour20Số lần tra cứu sai cho phép trong một giờ từ một địa chỉ',1638662400);
INSERT INTO definition VALUES('settings.csv','login_tries','login_tries5Số lần nhập sai mật khẩu trước khi khóa',1638662400);
INSERT INTO definition VALUES('settings.csv','lock_minutes','lock_minutes15Khóa đăng nhập bao nhiêu phút sau khi nhập sai quá số lần',1638662400);
INSERT INTO definition VALUES('settings.csv','session_hours','session_hours8Phiên làm việc của cán bộ kéo dài bao nhiêu giờ',1638662400);
INSERT INTO definition VALUES('settings.csv','attachment_max_mb','attachment_max_mb20Dung lượng tối đa của một tệp đính kèm (MB)',1638662400);
INSERT INTO definition VALUES('settings.csv','draft_days','draft_days30Giữ hồ sơ nộp dở bao nhiêu ngày',1638662400);
INSERT INTO definition VALUES('settings.csv','form_number_supplement','form_number_supplementHDHSKý hiệu phiếu yêu cầu bổ sung (mẫu 02)',1638662400);
INSERT INTO definition VALUES('settings.csv','form_number_refusal','form_number_refusalTCHSKý hiệu phiếu từ chối (mẫu 03; ký hiệu chưa chắc chắn)',1638662400);
INSERT INTO definition VALUES('settings.csv','form_number_apology','form_number_apologyPXLKý hiệu phiếu xin lỗi (mẫu 04)',1638662400);
INSERT INTO definition VALUES('settings.csv','rating_edit_days','rating_edit_days7Số ngày người dân được sửa đánh giá của mình',1638662400);
CREATE TABLE area (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    level INTEGER NOT NULL,
    parent_code TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    successor_code TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    confidence TEXT NOT NULL,
    UNIQUE (code, valid_from)
);
INSERT INTO area VALUES(1,'82','Tỉnh Tiền Giang','Tỉnh',1,'',0,20269,'82','','NQ 202/2025/QH15','firm (code, merger)');
INSERT INTO area VALUES(2,'82','Tỉnh Đồng Tháp','Tỉnh',1,'',20270,2932896,'','NQ 202/2025/QH15; QĐ 19/2025/QĐ-TTg','','firm');
INSERT INTO area VALUES(3,'815','Thành phố Mỹ Tho','Thành phố',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(4,'816','Thị xã Gò Công','Thị xã',2,'82',0,19843,'816','','NQ 1013/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(5,'816','Thành phố Gò Công','Thành phố',2,'82',19844,20269,'','NQ 1013/NQ-UBTVQH15','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(6,'817','Thị xã Cai Lậy','Thị xã',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(7,'818','Huyện Tân Phước','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(8,'819','Huyện Cái Bè','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(9,'820','Huyện Cai Lậy','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(10,'821','Huyện Châu Thành','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(11,'822','Huyện Chợ Gạo','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(12,'823','Huyện Gò Công Tây','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(13,'824','Huyện Gò Công Đông','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(14,'825','Huyện Tân Phú Đông','Huyện',2,'82',0,20269,'','','Bỏ cấp huyện từ 01/7/2025 (Luật 72/2025/QH15)','firm (GSO codes)');
INSERT INTO area VALUES(15,'28249','Phường 5','Phường',3,'815',0,20269,'28249','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(16,'28252','Phường 4','Phường',3,'815',0,20269,'28249','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(17,'28255','Phường 7','Phường',3,'815',0,20027,'28261','','Nghị quyết UBTVQH15 về sắp xếp 2023-2025 (cần bổ sung số)','firm (GSO codes); successor unsure');
INSERT INTO area VALUES(20,'28264','Phường 2','Phường',3,'815',0,20269,'28261','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(24,'28276','Phường 10','Phường',3,'815',0,20269,'28285','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(31,'28297','Phường 2','Phường',3,'816',0,20269,'28297','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(35,'28306','Phường 5','Phường',3,'816',0,20269,'28306','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(36,'28309','Xã Long Hưng','Xã',3,'816',0,19843,'28309','','NQ 1013/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(37,'28309','Phường Long Hưng','Phường',3,'816',19844,20269,'28729','NQ 1013/NQ-UBTVQH15','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(38,'28312','Xã Long Thuận','Xã',3,'816',0,19843,'28312','','NQ 1013/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(39,'28312','Phường Long Thuận','Phường',3,'816',19844,20269,'28297','NQ 1013/NQ-UBTVQH15','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(42,'28318','Xã Long Hòa','Xã',3,'816',0,19843,'28318','','NQ 1013/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(43,'28318','Phường Long Hòa','Phường',3,'816',19844,20269,'28306','NQ 1013/NQ-UBTVQH15','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(45,'28324','Xã Tân Hòa Đông','Xã',3,'818',0,20269,'28321','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(55,'28354','Xã Tân Lập 2','Xã',3,'818',0,20269,'28345','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(56,'28357','Xã Phước Lập','Xã',3,'818',0,20269,'28345','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(59,'28366','Xã Hậu Mỹ Bắc A','Xã',3,'819',0,20269,'28366','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(60,'28369','Xã Mỹ Trung','Xã',3,'819',0,20269,'28378','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(62,'28375','Xã Hậu Mỹ Phú','Xã',3,'819',0,20269,'28393','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(65,'28384','Xã Thiện Trung','Xã',3,'819',0,20269,'28378','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(66,'28387','Xã Mỹ Hội','Xã',3,'819',0,20269,'28393','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(67,'28390','Xã An Cư','Xã',3,'819',0,20269,'28393','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(71,'28402','Xã Thiện Trí','Xã',3,'819',0,20269,'28405','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(77,'28420','Xã Mỹ Lương','Xã',3,'819',0,20269,'28429','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(81,'28432','Xã Hòa Hưng','Xã',3,'819',0,20269,'28429','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(85,'28438','Xã Thạnh Lộc','Xã',3,'820',0,20269,'28444','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(87,'28440','Phường 5','Phường',3,'817',0,20269,'28439','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(89,'28444','Xã Phú Cường','Xã',3,'820',0,20269,'28444','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(90,'28447','Xã Mỹ Phước Tây','Xã',3,'817',0,20269,'28435','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(91,'28450','Xã Mỹ Hạnh Đông','Xã',3,'817',0,20269,'28468','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(93,'28456','Xã Mỹ Thành Nam','Xã',3,'820',0,20269,'28456','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(97,'28468','Xã Tân Hội','Xã',3,'817',0,20269,'28468','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(102,'28480','Xã Thanh Hòa','Xã',3,'817',0,20269,'28436','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(103,'28483','Xã Phú Quý','Xã',3,'817',0,20269,'28477','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(104,'28486','Xã Long Khánh','Xã',3,'817',0,20269,'28439','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(107,'28495','Xã Mỹ Long','Xã',3,'820',0,20269,'28504','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(112,'28510','Xã Tân Phong','Xã',3,'820',0,20269,'28501','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(121,'28537','Xã Tam Hiệp','Xã',3,'821',0,20269,'28537','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(123,'28543','Xã Nhị Bình','Xã',3,'821',0,20269,'28543','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(125,'28549','Xã Đông Hòa','Xã',3,'821',0,20269,'28543','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(127,'28555','Xã Hữu Đạo','Xã',3,'821',0,20027,'28564','','Nghị quyết UBTVQH15 về sắp xếp 2023-2025 (cần bổ sung số)','firm (GSO codes); successor unsure');
INSERT INTO area VALUES(131,'28567','Xã Phước Thạnh','Xã',3,'815',0,20269,'28285','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(136,'28582','Xã Song Thuận','Xã',3,'821',0,20269,'28582','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(138,'28588','Xã Phú Phong','Xã',3,'821',0,20269,'28576','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(139,'28591','Xã Thới Sơn','Xã',3,'815',0,20269,'28270','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(142,'28600','Xã Hòa Tịnh','Xã',3,'822',0,20269,'28603','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(143,'28603','Xã Mỹ Tịnh An','Xã',3,'822',0,20269,'28603','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(151,'28627','Xã Tân Thuận Bình','Xã',3,'822',0,20269,'28627','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(159,'28651','Thị trấn Vĩnh Bình','Thị trấn',3,'823',0,20269,'28651','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(161,'28657','Xã Bình Phú','Xã',3,'823',0,20269,'28663','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(163,'28663','Xã Thành Công','Xã',3,'823',0,20269,'28663','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(171,'28687','Xã Long Bình','Xã',3,'823',0,20269,'28687','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(175,'28699','Xã Tân Thạnh','Xã',3,'825',0,20269,'28693','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(177,'28705','Xã Tăng Hòa','Xã',3,'824',0,20269,'28747','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(181,'28717','Xã Bình Xuân','Xã',3,'816',0,20269,'28315','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(182,'28720','Thị trấn Vàm Láng','Thị trấn',3,'824',0,20269,'28720','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(183,'28723','Xã Tân Tây','Xã',3,'824',0,20269,'28723','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(185,'28729','Xã Tân Trung','Xã',3,'816',0,20269,'28729','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(190,'28744','Xã Phước Trung','Xã',3,'824',0,20269,'28702','','NQ 1663/NQ-UBTVQH15','firm (GSO codes)');
INSERT INTO area VALUES(194,'28249','Phường Đạo Thạnh','Phường',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(199,'28297','Phường Long Thuận','Phường',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(200,'28306','Phường Gò Công','Phường',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(207,'28366','Xã Hậu Mỹ','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(217,'28444','Xã Thạnh Phú','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(218,'28456','Xã Mỹ Thành','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(219,'28468','Xã Tân Phú','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(227,'28537','Xã Long Hưng','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(228,'28543','Xã Long Định','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(231,'28582','Xã Kim Sơn','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(233,'28603','Xã Mỹ Tịnh An','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(235,'28627','Xã Tân Thuận Bình','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(238,'28651','Xã Vĩnh Bình','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(240,'28663','Xã Phú Thành','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(242,'28687','Xã Long Bình','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(246,'28720','Xã Gia Thuận','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(247,'28723','Xã Tân Đông','Xã',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
INSERT INTO area VALUES(248,'28729','Phường Sơn Qui','Phường',3,'82',20270,2932896,'','NQ 1663/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg','','firm (names, codes)');
CREATE TABLE agency (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    level TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_code TEXT NOT NULL,
    area_code TEXT NOT NULL,
    gov_code TEXT NOT NULL,
    calendar_code TEXT NOT NULL,
    scored TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    successor_code TEXT NOT NULL,
    confidence TEXT NOT NULL,
    note TEXT NOT NULL
);
INSERT INTO agency VALUES(1,'ubnd-tinh','Ủy ban nhân dân tỉnh Tiền Giang','UBND tỉnh','province','people_committee','','82','H58','','',0,20269,'ubnd-tinh-2025','firm; gov_code memory','');
INSERT INTO agency VALUES(2,'ubnd-tinh-2025','Ủy ban nhân dân tỉnh Đồng Tháp','UBND tỉnh','province','people_committee','','82','','','',20270,2932896,'','firm; gov_code left empty: unsure','');
INSERT INTO agency VALUES(3,'tt-hcc','Trung tâm Phục vụ hành chính công','TT PVHCC','province','one_stop','ubnd-tinh','82','','','',0,2932896,'','firm','');
INSERT INTO agency VALUES(4,'van-phong-ubnd','Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh','Văn phòng UBND tỉnh','province','office','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(5,'so-tai-chinh','Sở Tài chính','STC','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(6,'so-xay-dung','Sở Xây dựng','SXD','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(7,'so-noi-vu','Sở Nội vụ','SNV','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(8,'so-tu-phap','Sở Tư pháp','STP','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(9,'so-van-hoa-the-thao-du-lich','Sở Văn hóa, Thể thao và Du lịch','SVHTTDL','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(10,'so-khoa-hoc-cong-nghe','Sở Khoa học và Công nghệ','SKHCN','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(11,'so-nong-nghiep-ptnt','Sở Nông nghiệp và Phát triển nông thôn','SNN&PTNT','province','department','ubnd-tinh','82','','','department',0,20147,'so-nong-nghiep-moi-truong','firm (2020 list); valid_to and successor memory','');
INSERT INTO agency VALUES(12,'so-cong-thuong','Sở Công Thương','SCT','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(13,'so-y-te','Sở Y tế','SYT','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(14,'so-tai-nguyen-moi-truong','Sở Tài nguyên và Môi trường','STNMT','province','department','ubnd-tinh','82','','','department',0,20147,'so-nong-nghiep-moi-truong','firm (2020 list); valid_to and successor memory','');
INSERT INTO agency VALUES(15,'so-giao-thong-van-tai','Sở Giao thông vận tải','SGTVT','province','department','ubnd-tinh','82','','','department',0,20147,'so-xay-dung','firm (2020 list); valid_to and successor memory','');
INSERT INTO agency VALUES(16,'bql-khu-cong-nghiep','Ban Quản lý các khu công nghiệp','BQL KCN','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(17,'thanh-tra-tinh','Thanh tra tỉnh','TTT','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(18,'so-ke-hoach-dau-tu','Sở Kế hoạch và Đầu tư','SKHĐT','province','department','ubnd-tinh','82','','','department',0,20147,'so-tai-chinh','firm (2020 list); valid_to and successor memory','');
INSERT INTO agency VALUES(19,'so-thong-tin-truyen-thong','Sở Thông tin và Truyền thông','STTTT','province','department','ubnd-tinh','82','','','department',0,20147,'so-khoa-hoc-cong-nghe','firm (2020 list); valid_to and successor memory','');
INSERT INTO agency VALUES(20,'so-ngoai-vu','Sở Ngoại vụ','SNgV','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(21,'so-lao-dong-tbxh','Sở Lao động - Thương binh và Xã hội','SLĐTBXH','province','department','ubnd-tinh','82','','','department',0,20147,'so-noi-vu','firm (2020 list); valid_to and successor memory','');
INSERT INTO agency VALUES(22,'so-giao-duc-dao-tao','Sở Giáo dục và Đào tạo','SGDĐT','province','department','ubnd-tinh','82','','','department',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(23,'cuc-thue','Cục Thuế tỉnh','Cục Thuế','province','vertical','ubnd-tinh','82','','','vertical',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(24,'kho-bac','Kho bạc Nhà nước tỉnh','KBNN','province','vertical','ubnd-tinh','82','','','vertical',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(25,'bhxh-tinh','Bảo hiểm xã hội tỉnh','BHXH tỉnh','province','vertical','ubnd-tinh','82','','','vertical',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(26,'ngan-hang-nha-nuoc','Ngân hàng Nhà nước chi nhánh tỉnh','NHNN','province','vertical','ubnd-tinh','82','','','vertical',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(27,'cong-an-tinh','Công an tỉnh','CAT','province','vertical','ubnd-tinh','82','','','vertical',0,2932896,'','firm (2020 list)','');
INSERT INTO agency VALUES(28,'so-nong-nghiep-moi-truong','Sở Nông nghiệp và Môi trường','SNN&MT','province','department','ubnd-tinh','82','','','department',20148,2932896,'','memory','');
INSERT INTO agency VALUES(29,'so-tu-phap-hanh-chinh-tu-phap','Phòng Hành chính tư pháp','P. Hành chính tư pháp (STP)','province','division','so-tu-phap','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(30,'so-tu-phap-bo-tro-tu-phap','Phòng Bổ trợ tư pháp','P. Bổ trợ tư pháp (STP)','province','division','so-tu-phap','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(31,'so-giao-thong-van-tai-phuong-tien-nguoi-lai','Phòng Quản lý vận tải, phương tiện và người lái','P. Quản lý vận tải, phương tiện và người lái (SGTVT)','province','division','so-giao-thong-van-tai','82','','','',0,20147,'so-xay-dung','memory','');
INSERT INTO agency VALUES(32,'so-giao-thong-van-tai-ha-tang','Phòng Quản lý kết cấu hạ tầng giao thông','P. Quản lý kết cấu hạ tầng giao thông (SGTVT)','province','division','so-giao-thong-van-tai','82','','','',0,20147,'so-xay-dung','memory','');
INSERT INTO agency VALUES(33,'so-nong-nghiep-ptnt-thuy-san','Chi cục Thủy sản','Chi cục Thủy sản (SNN&PTNT)','province','branch','so-nong-nghiep-ptnt','82','','','',0,20147,'so-nong-nghiep-moi-truong','memory','');
INSERT INTO agency VALUES(34,'so-nong-nghiep-ptnt-chan-nuoi-thu-y','Chi cục Chăn nuôi và Thú y','Chi cục Chăn nuôi và Thú y (SNN&PTNT)','province','branch','so-nong-nghiep-ptnt','82','','','',0,20147,'so-nong-nghiep-moi-truong','memory','');
INSERT INTO agency VALUES(35,'so-nong-nghiep-ptnt-trong-trot-bvtv','Chi cục Trồng trọt và Bảo vệ thực vật','Chi cục Trồng trọt và Bảo vệ thực vật (SNN&PTNT)','province','branch','so-nong-nghiep-ptnt','82','','','',0,20147,'so-nong-nghiep-moi-truong','memory','');
INSERT INTO agency VALUES(36,'so-nong-nghiep-ptnt-thuy-loi','Chi cục Thủy lợi','Chi cục Thủy lợi (SNN&PTNT)','province','branch','so-nong-nghiep-ptnt','82','','','',0,20147,'so-nong-nghiep-moi-truong','memory','');
INSERT INTO agency VALUES(37,'so-ke-hoach-dau-tu-dang-ky-kinh-doanh','Phòng Đăng ký kinh doanh','P. Đăng ký kinh doanh (SKHĐT)','province','division','so-ke-hoach-dau-tu','82','','','',0,20147,'so-tai-chinh-dang-ky-kinh-doanh','memory','');
INSERT INTO agency VALUES(38,'so-ke-hoach-dau-tu-doi-ngoai','Phòng Kinh tế đối ngoại','P. Kinh tế đối ngoại (SKHĐT)','province','division','so-ke-hoach-dau-tu','82','','','',0,20147,'so-tai-chinh','memory','');
INSERT INTO agency VALUES(39,'so-lao-dong-tbxh-viec-lam','Trung tâm Dịch vụ việc làm','Trung tâm Dịch vụ việc làm (SLĐTBXH)','province','branch','so-lao-dong-tbxh','82','','','',0,20147,'so-noi-vu-viec-lam','memory','');
INSERT INTO agency VALUES(40,'so-lao-dong-tbxh-nguoi-co-cong','Phòng Người có công','P. Người có công (SLĐTBXH)','province','division','so-lao-dong-tbxh','82','','','',0,20147,'so-noi-vu','memory','');
INSERT INTO agency VALUES(41,'so-lao-dong-tbxh-bao-tro-xa-hoi','Phòng Bảo trợ xã hội','P. Bảo trợ xã hội (SLĐTBXH)','province','division','so-lao-dong-tbxh','82','','','',0,20147,'so-noi-vu','memory','');
INSERT INTO agency VALUES(42,'so-tai-nguyen-moi-truong-dat-dai','Văn phòng Đăng ký đất đai','Văn phòng Đăng ký đất đai (STNMT)','province','branch','so-tai-nguyen-moi-truong','82','','','',0,20147,'so-nong-nghiep-moi-truong-dat-dai','memory','');
INSERT INTO agency VALUES(43,'so-tai-nguyen-moi-truong-moi-truong','Chi cục Bảo vệ môi trường','Chi cục Bảo vệ môi trường (STNMT)','province','branch','so-tai-nguyen-moi-truong','82','','','',0,20147,'so-nong-nghiep-moi-truong','memory','');
INSERT INTO agency VALUES(44,'so-xay-dung-quan-ly-xay-dung','Phòng Quản lý xây dựng','P. Quản lý xây dựng (SXD)','province','division','so-xay-dung','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(45,'so-xay-dung-quy-hoach-kien-truc','Phòng Quy hoạch - Kiến trúc','P. Quy hoạch - Kiến trúc (SXD)','province','division','so-xay-dung','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(46,'so-y-te-nghiep-vu-duoc','Phòng Nghiệp vụ Dược','P. Nghiệp vụ Dược (SYT)','province','division','so-y-te','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(47,'so-y-te-an-toan-thuc-pham','Chi cục An toàn vệ sinh thực phẩm','Chi cục An toàn vệ sinh thực phẩm (SYT)','province','branch','so-y-te','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(48,'so-cong-thuong-quan-ly-thuong-mai','Phòng Quản lý thương mại','P. Quản lý thương mại (SCT)','province','division','so-cong-thuong','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(49,'so-cong-thuong-quan-ly-nang-luong','Phòng Quản lý năng lượng','P. Quản lý năng lượng (SCT)','province','division','so-cong-thuong','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(50,'so-van-hoa-the-thao-du-lich-quan-ly-van-hoa','Phòng Quản lý văn hóa','P. Quản lý văn hóa (SVHTTDL)','province','division','so-van-hoa-the-thao-du-lich','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(51,'so-van-hoa-the-thao-du-lich-quan-ly-du-lich','Phòng Quản lý du lịch','P. Quản lý du lịch (SVHTTDL)','province','division','so-van-hoa-the-thao-du-lich','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(52,'so-tai-chinh-quan-ly-gia-cong-san','Phòng Quản lý giá và công sản','P. Quản lý giá và công sản (STC)','province','division','so-tai-chinh','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(53,'so-tai-chinh-ngan-sach','Phòng Quản lý ngân sách','P. Quản lý ngân sách (STC)','province','division','so-tai-chinh','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(54,'so-khoa-hoc-cong-nghe-do-luong-chat-luong','Chi cục Tiêu chuẩn Đo lường Chất lượng','Chi cục Tiêu chuẩn Đo lường Chất lượng (SKHCN)','province','branch','so-khoa-hoc-cong-nghe','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(55,'so-noi-vu-thi-dua-khen-thuong','Ban Thi đua - Khen thưởng','Ban Thi đua - Khen thưởng (SNV)','province','division','so-noi-vu','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(56,'so-noi-vu-cai-cach-hanh-chinh','Phòng Cải cách hành chính','P. Cải cách hành chính (SNV)','province','division','so-noi-vu','82','','','',0,2932896,'','memory','');
INSERT INTO agency VALUES(57,'so-tai-chinh-dang-ky-kinh-doanh','Phòng Đăng ký kinh doanh','P. Đăng ký kinh doanh','province','division','so-tai-chinh','82','','','',20148,2932896,'','memory','');
INSERT INTO agency VALUES(58,'so-noi-vu-viec-lam','Trung tâm Dịch vụ việc làm','Trung tâm Dịch vụ việc làm','province','branch','so-noi-vu','82','','','',20148,2932896,'','memory','');
INSERT INTO agency VALUES(59,'so-nong-nghiep-moi-truong-dat-dai','Văn phòng Đăng ký đất đai','Văn phòng Đăng ký đất đai','province','branch','so-nong-nghiep-moi-truong','82','','','',20148,2932896,'','memory','');
INSERT INTO agency VALUES(60,'ubnd-mytho','Ủy ban nhân dân thành phố Mỹ Tho','UBND TP Mỹ Tho','district','people_committee','ubnd-tinh','815','','','district',0,20269,'xa-28261-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(61,'mytho-mot-cua','Bộ phận Tiếp nhận và Trả kết quả thành phố Mỹ Tho','Một cửa TP Mỹ Tho','district','one_stop','ubnd-mytho','815','','','',0,20269,'xa-28261-2025','memory','');
INSERT INTO agency VALUES(64,'mytho-tai-chinh','Phòng Tài chính - Kế hoạch thành phố Mỹ Tho','P. Tài chính - Kế hoạch TP Mỹ Tho','district','division','ubnd-mytho','815','','','',0,20269,'xa-28261-2025','memory','');
INSERT INTO agency VALUES(70,'mytho-ha-tang','Phòng Quản lý đô thị thành phố Mỹ Tho','P. Quản lý đô thị TP Mỹ Tho','district','division','ubnd-mytho','815','','','',0,20269,'xa-28261-2025','memory','');
INSERT INTO agency VALUES(75,'mytho-dat-dai','Chi nhánh Văn phòng Đăng ký đất đai thành phố Mỹ Tho','CN VPĐKĐĐ TP Mỹ Tho','district','land_branch','ubnd-mytho','815','','','',0,20269,'so-nong-nghiep-moi-truong-dat-dai','memory','');
INSERT INTO agency VALUES(78,'ubnd-gocong','Ủy ban nhân dân thị xã Gò Công','UBND TX Gò Công','district','people_committee','ubnd-tinh','816','','','district',0,20269,'xa-28306-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(96,'ubnd-txcailay','Ủy ban nhân dân thị xã Cai Lậy','UBND TX Cai Lậy','district','people_committee','ubnd-tinh','817','','','district',0,20269,'xa-28439-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(97,'txcailay-mot-cua','Bộ phận Tiếp nhận và Trả kết quả thị xã Cai Lậy','Một cửa TX Cai Lậy','district','one_stop','ubnd-txcailay','817','','','',0,20269,'xa-28439-2025','memory','');
INSERT INTO agency VALUES(100,'txcailay-tai-chinh','Phòng Tài chính - Kế hoạch thị xã Cai Lậy','P. Tài chính - Kế hoạch TX Cai Lậy','district','division','ubnd-txcailay','817','','','',0,20269,'xa-28439-2025','memory','');
INSERT INTO agency VALUES(106,'txcailay-ha-tang','Phòng Quản lý đô thị thị xã Cai Lậy','P. Quản lý đô thị TX Cai Lậy','district','division','ubnd-txcailay','817','','','',0,20269,'xa-28439-2025','memory','');
INSERT INTO agency VALUES(114,'ubnd-tanphuoc','Ủy ban nhân dân huyện Tân Phước','UBND H. Tân Phước','district','people_committee','ubnd-tinh','818','','','district',0,20269,'xa-28321-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(132,'ubnd-caibe','Ủy ban nhân dân huyện Cái Bè','UBND H. Cái Bè','district','people_committee','ubnd-tinh','819','','','district',0,20269,'xa-28360-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(138,'caibe-lao-dong','Phòng Lao động - Thương binh và Xã hội huyện Cái Bè','P. Lao động - Thương binh và Xã hội H. Cái Bè','district','division','ubnd-caibe','819','','','',0,20147,'caibe-noi-vu','memory','');
INSERT INTO agency VALUES(150,'ubnd-cailay','Ủy ban nhân dân huyện Cai Lậy','UBND H. Cai Lậy','district','people_committee','ubnd-tinh','820','','','district',0,20269,'xa-28471-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(168,'ubnd-chauthanh','Ủy ban nhân dân huyện Châu Thành','UBND H. Châu Thành','district','people_committee','ubnd-tinh','821','','','district',0,20269,'xa-28519-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(169,'chauthanh-mot-cua','Bộ phận Tiếp nhận và Trả kết quả huyện Châu Thành','Một cửa H. Châu Thành','district','one_stop','ubnd-chauthanh','821','','','',0,20269,'xa-28519-2025','memory','');
INSERT INTO agency VALUES(183,'chauthanh-dat-dai','Chi nhánh Văn phòng Đăng ký đất đai huyện Châu Thành','CN VPĐKĐĐ H. Châu Thành','district','land_branch','ubnd-chauthanh','821','','','',0,20269,'so-nong-nghiep-moi-truong-dat-dai','memory','');
INSERT INTO agency VALUES(204,'ubnd-gocongtay','Ủy ban nhân dân huyện Gò Công Tây','UBND H. Gò Công Tây','district','people_committee','ubnd-tinh','823','','','district',0,20269,'xa-28651-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(222,'ubnd-gocongdong','Ủy ban nhân dân huyện Gò Công Đông','UBND H. Gò Công Đông','district','people_committee','ubnd-tinh','824','','','district',0,20269,'xa-28702-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(223,'gocongdong-mot-cua','Bộ phận Tiếp nhận và Trả kết quả huyện Gò Công Đông','Một cửa H. Gò Công Đông','district','one_stop','ubnd-gocongdong','824','','','',0,20269,'xa-28702-2025','memory','');
INSERT INTO agency VALUES(226,'gocongdong-tai-chinh','Phòng Tài chính - Kế hoạch huyện Gò Công Đông','P. Tài chính - Kế hoạch H. Gò Công Đông','district','division','ubnd-gocongdong','824','','','',0,20269,'xa-28702-2025','memory','');
INSERT INTO agency VALUES(240,'ubnd-tanphudong','Ủy ban nhân dân huyện Tân Phú Đông','UBND H. Tân Phú Đông','district','people_committee','ubnd-tinh','825','','','district',0,20269,'xa-28696-2025','firm; successor: commune of the former seat, our choice for dossiers left open','');
INSERT INTO agency VALUES(241,'tanphudong-mot-cua','Bộ phận Tiếp nhận và Trả kết quả huyện Tân Phú Đông','Một cửa H. Tân Phú Đông','district','one_stop','ubnd-tanphudong','825','','','',0,20269,'xa-28696-2025','memory','');
INSERT INTO agency VALUES(250,'tanphudong-ha-tang','Phòng Kinh tế và Hạ tầng huyện Tân Phú Đông','P. Kinh tế và Hạ tầng H. Tân Phú Đông','district','division','ubnd-tanphudong','825','','','',0,20269,'xa-28696-2025','memory','');
INSERT INTO agency VALUES(260,'xa-28252','Ủy ban nhân dân phường 4, thành phố Mỹ Tho','Phường 4, TP Mỹ Tho','commune','commune','ubnd-mytho','28252','','','',0,20269,'xa-28249-2025','firm','');
INSERT INTO agency VALUES(261,'xa-28252-cong-an','Công an phường 4, thành phố Mỹ Tho','Công an Phường 4, TP Mỹ Tho','commune','police','xa-28252','28252','','','',0,20269,'xa-28249-2025-cong-an','firm','');
INSERT INTO agency VALUES(290,'xa-28297','Ủy ban nhân dân phường 2, thị xã Gò Công','Phường 2, TX Gò Công','commune','commune','ubnd-gocong','28297','','','',0,20269,'xa-28297-2025','firm','');
INSERT INTO agency VALUES(300,'xa-28309','Ủy ban nhân dân xã Long Hưng, thị xã Gò Công','Xã Long Hưng, TX Gò Công','commune','commune','ubnd-gocong','28309','','','',0,19843,'xa-28309-2024','firm','');
INSERT INTO agency VALUES(312,'xa-28318','Ủy ban nhân dân xã Long Hòa, thị xã Gò Công','Xã Long Hòa, TX Gò Công','commune','commune','ubnd-gocong','28318','','','',0,19843,'xa-28318-2024','firm','');
INSERT INTO agency VALUES(318,'xa-28324','Ủy ban nhân dân xã Tân Hòa Đông, huyện Tân Phước','Xã Tân Hòa Đông, H. Tân Phước','commune','commune','ubnd-tanphuoc','28324','','','',0,20269,'xa-28321-2025','firm','');
INSERT INTO agency VALUES(346,'xa-28369','Ủy ban nhân dân xã Mỹ Trung, huyện Cái Bè','Xã Mỹ Trung, H. Cái Bè','commune','commune','ubnd-caibe','28369','','','',0,20269,'xa-28378-2025','firm','');
INSERT INTO agency VALUES(347,'xa-28369-cong-an','Công an xã Mỹ Trung, huyện Cái Bè','Công an Xã Mỹ Trung, H. Cái Bè','commune','police','xa-28369','28369','','','',0,20269,'xa-28378-2025-cong-an','firm','');
INSERT INTO agency VALUES(358,'xa-28387','Ủy ban nhân dân xã Mỹ Hội, huyện Cái Bè','Xã Mỹ Hội, H. Cái Bè','commune','commune','ubnd-caibe','28387','','','',0,20269,'xa-28393-2025','firm','');
INSERT INTO agency VALUES(368,'xa-28402','Ủy ban nhân dân xã Thiện Trí, huyện Cái Bè','Xã Thiện Trí, H. Cái Bè','commune','commune','ubnd-caibe','28402','','','',0,20269,'xa-28405-2025','firm','');
INSERT INTO agency VALUES(380,'xa-28420','Ủy ban nhân dân xã Mỹ Lương, huyện Cái Bè','Xã Mỹ Lương, H. Cái Bè','commune','commune','ubnd-caibe','28420','','','',0,20269,'xa-28429-2025','firm','');
INSERT INTO agency VALUES(412,'xa-28456','Ủy ban nhân dân xã Mỹ Thành Nam, huyện Cai Lậy','Xã Mỹ Thành Nam, H. Cai Lậy','commune','commune','ubnd-cailay','28456','','','',0,20269,'xa-28456-2025','firm','');
INSERT INTO agency VALUES(420,'xa-28468','Ủy ban nhân dân xã Tân Hội, thị xã Cai Lậy','Xã Tân Hội, TX Cai Lậy','commune','commune','ubnd-txcailay','28468','','','',0,20269,'xa-28468-2025','firm','');
INSERT INTO agency VALUES(440,'xa-28495','Ủy ban nhân dân xã Mỹ Long, huyện Cai Lậy','Xã Mỹ Long, H. Cai Lậy','commune','commune','ubnd-cailay','28495','','','',0,20269,'xa-28504-2025','firm','');
INSERT INTO agency VALUES(450,'xa-28510','Ủy ban nhân dân xã Tân Phong, huyện Cai Lậy','Xã Tân Phong, H. Cai Lậy','commune','commune','ubnd-cailay','28510','','','',0,20269,'xa-28501-2025','firm','');
INSERT INTO agency VALUES(451,'xa-28510-cong-an','Công an xã Tân Phong, huyện Cai Lậy','Công an Xã Tân Phong, H. Cai Lậy','commune','police','xa-28510','28510','','','',0,20269,'xa-28501-2025-cong-an','firm','');
INSERT INTO agency VALUES(472,'xa-28543','Ủy ban nhân dân xã Nhị Bình, huyện Châu Thành','Xã Nhị Bình, H. Châu Thành','commune','commune','ubnd-chauthanh','28543','','','',0,20269,'xa-28543-2025','firm','');
INSERT INTO agency VALUES(488,'xa-28567','Ủy ban nhân dân xã Phước Thạnh, thành phố Mỹ Tho','Xã Phước Thạnh, TP Mỹ Tho','commune','commune','ubnd-mytho','28567','','','',0,20269,'xa-28285-2025','firm','');
INSERT INTO agency VALUES(502,'xa-28588','Ủy ban nhân dân xã Phú Phong, huyện Châu Thành','Xã Phú Phong, H. Châu Thành','commune','commune','ubnd-chauthanh','28588','','','',0,20269,'xa-28576-2025','firm','');
INSERT INTO agency VALUES(503,'xa-28588-cong-an','Công an xã Phú Phong, huyện Châu Thành','Công an Xã Phú Phong, H. Châu Thành','commune','police','xa-28588','28588','','','',0,20269,'xa-28576-2025-cong-an','firm','');
INSERT INTO agency VALUES(568,'xa-28687','Ủy ban nhân dân xã Long Bình, huyện Gò Công Tây','Xã Long Bình, H. Gò Công Tây','commune','commune','ubnd-gocongtay','28687','','','',0,20269,'xa-28687-2025','firm','');
INSERT INTO agency VALUES(592,'xa-28723','Ủy ban nhân dân xã Tân Tây, huyện Gò Công Đông','Xã Tân Tây, H. Gò Công Đông','commune','commune','ubnd-gocongdong','28723','','','',0,20269,'xa-28723-2025','firm','');
INSERT INTO agency VALUES(606,'xa-28744','Ủy ban nhân dân xã Phước Trung, huyện Gò Công Đông','Xã Phước Trung, H. Gò Công Đông','commune','commune','ubnd-gocongdong','28744','','','',0,20269,'xa-28702-2025','firm','');
INSERT INTO agency VALUES(607,'xa-28744-cong-an','Công an xã Phước Trung, huyện Gò Công Đông','Công an Xã Phước Trung, H. Gò Công Đông','commune','police','xa-28744','28744','','','',0,20269,'xa-28702-2025-cong-an','firm','');
CREATE TABLE calendar (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    parent_code TEXT NOT NULL
);
INSERT INTO calendar VALUES('tien-giang','Lịch làm việc chung của tỉnh','');
CREATE TABLE calendar_session (
    id INTEGER PRIMARY KEY,
    calendar_code TEXT NOT NULL REFERENCES calendar (code),
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    weekday INTEGER NOT NULL,
    from_min INTEGER NOT NULL,
    to_min INTEGER NOT NULL,
    rev_from INTEGER NOT NULL,
    rev_to INTEGER NOT NULL
);
INSERT INTO calendar_session VALUES(1,'tien-giang',17532,2932896,1,420,690,1,0);
INSERT INTO calendar_session VALUES(2,'tien-giang',17532,2932896,1,810,1020,1,0);
INSERT INTO calendar_session VALUES(3,'tien-giang',17532,2932896,2,420,690,1,0);
INSERT INTO calendar_session VALUES(4,'tien-giang',17532,2932896,2,810,1020,1,0);
INSERT INTO calendar_session VALUES(5,'tien-giang',17532,2932896,3,420,690,1,0);
INSERT INTO calendar_session VALUES(6,'tien-giang',17532,2932896,3,810,1020,1,0);
INSERT INTO calendar_session VALUES(7,'tien-giang',17532,2932896,4,420,690,1,0);
INSERT INTO calendar_session VALUES(8,'tien-giang',17532,2932896,4,810,1020,1,0);
INSERT INTO calendar_session VALUES(9,'tien-giang',17532,2932896,5,420,690,1,0);
INSERT INTO calendar_session VALUES(10,'tien-giang',17532,2932896,5,810,1020,1,0);
CREATE TABLE calendar_day (
    id INTEGER PRIMARY KEY,
    layer TEXT NOT NULL,
    day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    replaces INTEGER NOT NULL,   -- SWAPPED_WORKDAY: whose hours, weekday 1..7
    sessions TEXT NOT NULL,      -- own hours: '07:00-11:30 13:30-17:00'
    confidence TEXT NOT NULL,
    rev_from INTEGER NOT NULL,
    rev_to INTEGER NOT NULL
);
INSERT INTO calendar_day VALUES(1,'national',18628,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(2,'national',18668,'STATUTORY_OFF','Tết Nguyên đán (29 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(3,'national',18669,'STATUTORY_OFF','Tết Nguyên đán (30 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(4,'national',18670,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(5,'national',18671,'STATUTORY_OFF','Tết Nguyên đán (mùng 2)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(6,'national',18672,'STATUTORY_OFF','Tết Nguyên đán (mùng 3)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(7,'national',18673,'COMPENSATORY_OFF','Tết Nguyên đán (nghỉ bù)','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(8,'national',18674,'COMPENSATORY_OFF','Tết Nguyên đán (nghỉ bù)','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(9,'national',18738,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(10,'national',18747,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(11,'national',18748,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(12,'national',18750,'COMPENSATORY_OFF','Nghỉ bù 1/5','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(13,'national',18872,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(14,'national',18873,'STATUTORY_OFF','Quốc khánh (ngày liền kề)','BLLĐ 2019, Đ.112 khoản 1 điểm đ, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(15,'national',18993,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(16,'national',18995,'COMPENSATORY_OFF','Nghỉ bù Tết Dương lịch','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(17,'national',19023,'STATUTORY_OFF','Tết Nguyên đán (29 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(18,'national',19024,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(19,'national',19025,'STATUTORY_OFF','Tết Nguyên đán (mùng 2)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(20,'national',19026,'STATUTORY_OFF','Tết Nguyên đán (mùng 3)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(21,'national',19027,'STATUTORY_OFF','Tết Nguyên đán (mùng 4)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(22,'national',19092,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(23,'national',19093,'COMPENSATORY_OFF','Nghỉ bù Giỗ Tổ','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(24,'national',19112,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(25,'national',19113,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(26,'national',19114,'COMPENSATORY_OFF','Nghỉ bù 30/4','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(27,'national',19115,'COMPENSATORY_OFF','Nghỉ bù 1/5','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(28,'national',19236,'STATUTORY_OFF','Quốc khánh (ngày liền kề)','BLLĐ 2019, Đ.112 khoản 1 điểm đ, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(29,'national',19237,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(30,'national',19358,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(31,'national',19359,'COMPENSATORY_OFF','Nghỉ bù Tết Dương lịch','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(32,'national',19377,'STATUTORY_OFF','Tết Nguyên đán (29 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(33,'national',19378,'STATUTORY_OFF','Tết Nguyên đán (30 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(34,'national',19379,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(35,'national',19380,'STATUTORY_OFF','Tết Nguyên đán (mùng 2)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(36,'national',19381,'STATUTORY_OFF','Tết Nguyên đán (mùng 3)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(37,'national',19382,'COMPENSATORY_OFF','Tết Nguyên đán (nghỉ bù)','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(38,'national',19383,'COMPENSATORY_OFF','Tết Nguyên đán (nghỉ bù)','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(39,'national',19476,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(40,'national',19477,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(41,'national',19478,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(42,'national',19479,'COMPENSATORY_OFF','Nghỉ bù Giỗ Tổ','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(43,'national',19480,'COMPENSATORY_OFF','Nghỉ bù 30/4','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(44,'national',19601,'STATUTORY_OFF','Quốc khánh (ngày liền kề)','BLLĐ 2019, Đ.112 khoản 1 điểm đ, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(45,'national',19602,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(46,'national',19604,'COMPENSATORY_OFF','Nghỉ bù Quốc khánh','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(47,'national',19723,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(48,'national',19761,'STATUTORY_OFF','Tết Nguyên đán (29 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(49,'national',19762,'STATUTORY_OFF','Tết Nguyên đán (30 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(50,'national',19763,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(51,'national',19764,'STATUTORY_OFF','Tết Nguyên đán (mùng 2)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(52,'national',19765,'STATUTORY_OFF','Tết Nguyên đán (mùng 3)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(53,'national',19766,'COMPENSATORY_OFF','Tết Nguyên đán (nghỉ bù)','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(54,'national',19767,'COMPENSATORY_OFF','Tết Nguyên đán (nghỉ bù)','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(55,'national',19831,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(56,'national',19842,'SWAPPED_OFF','Nghỉ hoán đổi (làm bù 04/05/2024)','Công văn 2450/VPCP-KGVX năm 2024',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(57,'national',19843,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(58,'national',19844,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(59,'national',19847,'SWAPPED_WORKDAY','Làm bù cho 29/04/2024','Công văn 2450/VPCP-KGVX năm 2024',1,'','firm',1,0);
INSERT INTO calendar_day VALUES(60,'national',19968,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(61,'national',19969,'STATUTORY_OFF','Quốc khánh (ngày liền kề)','BLLĐ 2019, Đ.112 khoản 1 điểm đ, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(62,'national',20089,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(63,'national',20115,'STATUTORY_OFF','Tết Nguyên đán (28 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(64,'national',20116,'STATUTORY_OFF','Tết Nguyên đán (29 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(65,'national',20117,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(66,'national',20118,'STATUTORY_OFF','Tết Nguyên đán (mùng 2)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(67,'national',20119,'STATUTORY_OFF','Tết Nguyên đán (mùng 3)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(68,'national',20185,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(69,'national',20204,'SWAPPED_WORKDAY','Làm bù cho 02/05/2025','Quyết định hoán đổi ngày làm việc năm 2025 (cần bổ sung số văn bản)',5,'','unsure',1,0);
INSERT INTO calendar_day VALUES(70,'national',20208,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(71,'national',20209,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(72,'national',20210,'SWAPPED_OFF','Nghỉ hoán đổi (làm bù 26/04/2025)','Quyết định hoán đổi ngày làm việc năm 2025 (cần bổ sung số văn bản)',0,'','unsure',1,0);
INSERT INTO calendar_day VALUES(73,'national',20332,'STATUTORY_OFF','Quốc khánh (ngày liền kề)','BLLĐ 2019, Đ.112 khoản 1 điểm đ, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(74,'national',20333,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(75,'national',20454,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(76,'national',20455,'SWAPPED_OFF','Nghỉ hoán đổi (làm bù 10/01/2026)','Quyết định hoán đổi ngày làm việc năm 2026 (cần bổ sung số văn bản)',0,'','unsure',1,0);
INSERT INTO calendar_day VALUES(77,'national',20463,'SWAPPED_WORKDAY','Làm bù cho 02/01/2026','Quyết định hoán đổi ngày làm việc năm 2026 (cần bổ sung số văn bản)',5,'','unsure',1,0);
INSERT INTO calendar_day VALUES(78,'national',20500,'STATUTORY_OFF','Tết Nguyên đán (29 tháng Chạp)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(79,'national',20501,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(80,'national',20502,'STATUTORY_OFF','Tết Nguyên đán (mùng 2)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(81,'national',20503,'STATUTORY_OFF','Tết Nguyên đán (mùng 3)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(82,'national',20504,'STATUTORY_OFF','Tết Nguyên đán (mùng 4)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(83,'national',20569,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(84,'national',20570,'COMPENSATORY_OFF','Nghỉ bù Giỗ Tổ','BLLĐ 2019, Đ.111 khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(85,'national',20573,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(86,'national',20574,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(87,'national',20687,'SWAPPED_WORKDAY','Làm bù cho 31/08/2026','Thông báo 9441/TB-BNV năm 2025',1,'','unsure',1,0);
INSERT INTO calendar_day VALUES(88,'national',20696,'SWAPPED_OFF','Nghỉ hoán đổi (làm bù 22/08/2026)','Thông báo 9441/TB-BNV năm 2025',0,'','unsure',1,0);
INSERT INTO calendar_day VALUES(89,'national',20697,'STATUTORY_OFF','Quốc khánh (ngày liền kề)','BLLĐ 2019, Đ.112 khoản 1 điểm đ, khoản 3',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(90,'national',20698,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(91,'national',20781,'STATUTORY_OFF','Ngày Văn hóa Việt Nam','NQ 28/2026/QH16',0,'','firm',1,0);
INSERT INTO calendar_day VALUES(92,'national',20819,'STATUTORY_OFF','Tết Dương lịch','BLLĐ 2019, Đ.112 khoản 1 điểm a',0,'','computed',1,0);
INSERT INTO calendar_day VALUES(93,'national',20855,'STATUTORY_OFF','Tết Nguyên đán (mùng 1)','BLLĐ 2019, Đ.112 khoản 1 điểm b, khoản 3',0,'','computed; the other days await the yearly decision',1,0);
INSERT INTO calendar_day VALUES(94,'national',20924,'STATUTORY_OFF','Giỗ Tổ Hùng Vương (10/3 âm lịch)','BLLĐ 2019, Đ.112 khoản 1 điểm e',0,'','computed',1,0);
INSERT INTO calendar_day VALUES(95,'national',20938,'STATUTORY_OFF','Ngày Chiến thắng 30/4','BLLĐ 2019, Đ.112 khoản 1 điểm c',0,'','computed',1,0);
INSERT INTO calendar_day VALUES(96,'national',20939,'STATUTORY_OFF','Ngày Quốc tế lao động 1/5','BLLĐ 2019, Đ.112 khoản 1 điểm d',0,'','computed',1,0);
INSERT INTO calendar_day VALUES(97,'national',20941,'COMPENSATORY_OFF','Nghỉ bù 1/5','BLLĐ 2019, Đ.111 khoản 3',0,'','computed',1,0);
INSERT INTO calendar_day VALUES(98,'national',21063,'STATUTORY_OFF','Quốc khánh','BLLĐ 2019, Đ.112 khoản 1 điểm đ',0,'','computed',1,0);
INSERT INTO calendar_day VALUES(99,'national',21146,'STATUTORY_OFF','Ngày Văn hóa Việt Nam','NQ 28/2026/QH16',0,'','computed',1,0);
CREATE TABLE calendar_rev (
    rev INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    by_id INTEGER NOT NULL,
    decision TEXT NOT NULL
);
INSERT INTO calendar_rev VALUES(1,1638662400,0,'Dữ liệu trình diễn');
CREATE TABLE rules (
    code TEXT PRIMARY KEY,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    csv TEXT NOT NULL -- header line and row as loaded; core/rules.c reads it
);
INSERT INTO rules VALUES('ND61-2018',17703,19218,replace('code,valid_from,valid_to,legal_basis,article,form_set,service_levels,max_extensions,extension_article,stop_notice,first_day,working_time,calendar_time,working_day_means,half_day_percent,day_equals_min,soon_min,early_by,confidence\nND61-2018,2018-06-21,2022-08-14,"Nghị định 61/2018/NĐ-CP; Thông tư 01/2018/TT-VPCP","Nghị định 61/2018/NĐ-CP, Đ.17, Đ.19; Bộ luật Dân sự 2015, Đ.147, Đ.148",TT01-2018,1-4,1,"Nghị định 61/2018/NĐ-CP, Đ.19",no,NEXT_DAY,SAME_TIME,DAY_END,DAYS,100,480,480,DAY,"valid_from=memory; legal_basis=memory; form_set=firm; service_levels=firm; max_extensions=memory, fairly sure; first_day=firm (BLDS 2015); working_time=practice of a province; calendar_time=firm (BLDS 2015); day_equals_min=practice; soon_min=choice; early_by=choice"\n','\n',char(10)));
INSERT INTO rules VALUES('ND61-2018-ND42',19219,20269,replace('code,valid_from,valid_to,legal_basis,article,form_set,service_levels,max_extensions,extension_article,stop_notice,first_day,working_time,calendar_time,working_day_means,half_day_percent,day_equals_min,soon_min,early_by,confidence\nND61-2018-ND42,2022-08-15,2025-06-30,"Nghị định 61/2018/NĐ-CP; Thông tư 01/2018/TT-VPCP; Nghị định 107/2021/NĐ-CP; Nghị định 42/2022/NĐ-CP","Nghị định 61/2018/NĐ-CP, Đ.17, Đ.19; Bộ luật Dân sự 2015, Đ.147, Đ.148",TT01-2018,toan-trinh/mot-phan,1,"Nghị định 61/2018/NĐ-CP, Đ.19",no,NEXT_DAY,SAME_TIME,DAY_END,DAYS,100,480,480,DAY,"valid_from=memory; legal_basis=memory; form_set=firm; service_levels=firm; max_extensions=memory, fairly sure; first_day=firm (BLDS 2015); working_time=practice of a province; calendar_time=firm (BLDS 2015); day_equals_min=practice; soon_min=choice; early_by=choice"\n','\n',char(10)));
INSERT INTO rules VALUES('ND118-2025',20270,2932896,replace('code,valid_from,valid_to,legal_basis,article,form_set,service_levels,max_extensions,extension_article,stop_notice,first_day,working_time,calendar_time,working_day_means,half_day_percent,day_equals_min,soon_min,early_by,confidence\nND118-2025,2025-07-01,,"Nghị định 118/2025/NĐ-CP; Nghị định 367/2025/NĐ-CP; Thông tư 03/2025/TT-VPCP","Nghị định 118/2025/NĐ-CP; Bộ luật Dân sự 2015, Đ.147, Đ.148",TT03-2025,toan-trinh/mot-phan,1,Nghị định 118/2025/NĐ-CP,yes,NEXT_DAY,SAME_TIME,DAY_END,DAYS,100,480,480,DAY,"valid_from=firm; legal_basis=firm; article=unsure (article number to be filled in); form_set=firm; service_levels=firm; max_extensions=unsure (carried over from NĐ 61/2018); first_day=firm (BLDS 2015); working_time=practice of a province; calendar_time=firm (BLDS 2015); day_equals_min=practice; soon_min=choice; early_by=choice"\n','\n',char(10)));
CREATE TABLE field (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL
);
INSERT INTO field VALUES('an-toan-buc-xa-va-hat-nhan','An toàn bức xạ và hạt nhân');
INSERT INTO field VALUES('an-toan-thuc-pham-cong-thuong','An toàn thực phẩm (công thương)');
INSERT INTO field VALUES('an-toan-thuc-pham-va-dinh-duong','An toàn thực phẩm và Dinh dưỡng');
INSERT INTO field VALUES('an-toan-ve-sinh-lao-dong','An toàn, vệ sinh lao động');
INSERT INTO field VALUES('bao-tro-xa-hoi','Bảo trợ xã hội');
INSERT INTO field VALUES('cap-quan-ly-can-cuoc','Cấp, quản lý căn cước');
INSERT INTO field VALUES('chan-nuoi','Chăn nuôi');
INSERT INTO field VALUES('chung-thuc','Chứng thực');
INSERT INTO field VALUES('cong-tac-dan-toc','Công tác dân tộc');
INSERT INTO field VALUES('dang-kiem','Đăng kiểm');
INSERT INTO field VALUES('dang-ky-quan-ly-con-dau','Đăng ký, quản lý con dấu');
INSERT INTO field VALUES('dang-ky-quan-ly-cu-tru','Đăng ký, quản lý cư trú');
INSERT INTO field VALUES('dat-dai','Đất đai');
INSERT INTO field VALUES('dau-gia-tai-san','Đấu giá tài sản');
INSERT INTO field VALUES('dau-tu-oda','Đầu tư bằng vốn hỗ trợ phát triển chính thức (ODA) và viện trợ không hoàn lại không thuộc hỗ trợ phát triển chính thức');
INSERT INTO field VALUES('dau-tu-tai-viet-nam','Đầu tư tại Việt Nam');
INSERT INTO field VALUES('dau-tu-theo-phuong-thuc-doi-tac-cong-tu','Đầu tư theo phương thức đối tác công tư');
INSERT INTO field VALUES('dau-tu-vao-nong-nghiep-nong-thon','Đầu tư vào nông nghiệp, nông thôn');
INSERT INTO field VALUES('do-dac-ban-do-va-thong-tin-dia-ly','Đo đạc, bản đồ và thông tin địa lý');
INSERT INTO field VALUES('du-lich','Du lịch');
INSERT INTO field VALUES('duoc-pham','Dược phẩm');
INSERT INTO field VALUES('duong-bo','Đường bộ');
INSERT INTO field VALUES('duong-thuy-noi-dia','Đường thủy nội địa');
INSERT INTO field VALUES('giai-quyet-khieu-nai','Giải quyết khiếu nại');
INSERT INTO field VALUES('giai-quyet-to-cao','Giải quyết tố cáo');
INSERT INTO field VALUES('giam-dinh-tu-phap','Giám định tư pháp');
INSERT INTO field VALUES('giam-ngheo','Giảm nghèo');
INSERT INTO field VALUES('giao-duc-mam-non','Giáo dục mầm non');
INSERT INTO field VALUES('giao-duc-tieu-hoc','Giáo dục tiểu học');
INSERT INTO field VALUES('giao-duc-trung-hoc','Giáo dục trung học');
INSERT INTO field VALUES('giao-duc-va-dao-tao-thuoc-he-thong-giao-duc-quoc-dan','Giáo dục và đào tạo thuộc hệ thống giáo dục quốc dân');
INSERT INTO field VALUES('ha-tang-ky-thuat','Hạ tầng kỹ thuật');
INSERT INTO field VALUES('hang-hai-va-duong-thuy-noi-dia','Hàng hải và đường thủy nội địa');
INSERT INTO field VALUES('ho-tich','Hộ tịch');
INSERT INTO field VALUES('ho-tro-doanh-nghiep-nho-va-vua','Hỗ trợ doanh nghiệp nhỏ và vừa');
INSERT INTO field VALUES('ho-tro-phap-ly-cho-doanh-nghiep-nho-va-vua','Hỗ trợ pháp lý cho doanh nghiệp nhỏ và vừa');
INSERT INTO field VALUES('hoa-giai-o-co-so','Hòa giải ở cơ sở');
INSERT INTO field VALUES('hoat-dong-xay-dung','Hoạt động xây dựng');
INSERT INTO field VALUES('kham-benh-chua-benh','Khám bệnh, chữa bệnh');
INSERT INTO field VALUES('kiem-lam','Kiểm lâm');
INSERT INTO field VALUES('kien-truc','Kiến trúc');
INSERT INTO field VALUES('kinh-doanh-khi','Kinh doanh khí');
INSERT INTO field VALUES('kinh-te-hop-tac-va-phat-trien-nong-thon','Kinh tế hợp tác và Phát triển nông thôn');
INSERT INTO field VALUES('lam-nghiep','Lâm nghiệp');
INSERT INTO field VALUES('lao-dong-tien-luong','Lao động, tiền lương');
INSERT INTO field VALUES('luat-su','Luật sư');
INSERT INTO field VALUES('luu-thong-hang-hoa-trong-nuoc','Lưu thông hàng hóa trong nước');
INSERT INTO field VALUES('ly-lich-tu-phap','Lý lịch tư pháp');
INSERT INTO field VALUES('moi-truong','Môi trường');
INSERT INTO field VALUES('my-pham','Mỹ phẩm');
INSERT INTO field VALUES('nghe-thuat-bieu-dien','Nghệ thuật biểu diễn');
INSERT INTO field VALUES('nguoi-co-cong','Người có công');
INSERT INTO field VALUES('nha-o-va-cong-so','Nhà ở và công sở');
INSERT INTO field VALUES('nong-nghiep','Nông nghiệp');
INSERT INTO field VALUES('nuoi-con-nuoi','Nuôi con nuôi');
INSERT INTO field VALUES('phat-thanh-truyen-hinh-va-thong-tin-dien-tu','Phát thanh, truyền hình và thông tin điện tử');
INSERT INTO field VALUES('phong-chong-te-nan-xa-hoi','Phòng, chống tệ nạn xã hội');
INSERT INTO field VALUES('phong-chong-tham-nhung','Phòng, chống tham nhũng');
INSERT INTO field VALUES('quan-ly-chat-luong-cong-trinh-xay-dung','Quản lý chất lượng công trình xây dựng');
INSERT INTO field VALUES('quan-ly-chat-luong-nong-lam-san-va-thuy-san','Quản lý chất lượng nông lâm sản và thủy sản');
INSERT INTO field VALUES('quan-ly-cong-san','Quản lý công sản');
INSERT INTO field VALUES('quan-ly-de-dieu-va-phong-chong-thien-tai','Quản lý Đê điều và Phòng, chống thiên tai');
INSERT INTO field VALUES('quan-ly-nganh-nghe-dau-tu-kinh-doanh-co-dieu-kien-ve-an-ninh-trat-tu','Quản lý ngành nghề đầu tư, kinh doanh có điều kiện về an ninh, trật tự');
INSERT INTO field VALUES('quan-ly-thue-phi-le-phi-va-thu-khac-cua-ngan-sach-nha-nuoc','Quản lý thuế, phí, lệ phí và thu khác của ngân sách nhà nước');
INSERT INTO field VALUES('quang-cao','Quảng cáo');
INSERT INTO field VALUES('quoc-tich','Quốc tịch');
INSERT INTO field VALUES('quy-hoach-xay-dung-kien-truc','Quy hoạch xây dựng, kiến trúc');
INSERT INTO field VALUES('tai-nguyen-nuoc','Tài nguyên nước');
INSERT INTO field VALUES('thanh-lap-va-hoat-dong-cua-doanh-nghiep','Thành lập và hoạt động của doanh nghiệp');
INSERT INTO field VALUES('thanh-lap-va-hoat-dong-cua-to-hop-tac','Thành lập và hoạt động của tổ hợp tác');
INSERT INTO field VALUES('hop-tac-xa','Thành lập và hoạt động của tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã');
INSERT INTO field VALUES('thanh-lap-va-hoat-dong-doanh-nghiep-ho-kinh-doanh','Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)');
INSERT INTO field VALUES('the-duc-the-thao','Thể dục thể thao');
INSERT INTO field VALUES('thi-dua-khen-thuong','Thi đua, khen thưởng');
INSERT INTO field VALUES('thi-tuyen-sinh','Thi, tuyển sinh');
INSERT INTO field VALUES('thu-vien','Thư viện');
INSERT INTO field VALUES('thu-y','Thú y');
INSERT INTO field VALUES('thua-phat-lai','Thừa phát lại');
INSERT INTO field VALUES('thuc-hien-chinh-sach-bao-hiem-y-te','Thực hiện chính sách bảo hiểm y tế');
INSERT INTO field VALUES('thuy-loi','Thủy lợi');
INSERT INTO field VALUES('thuy-san','Thủy sản');
INSERT INTO field VALUES('tiep-cong-dan','Tiếp công dân');
INSERT INTO field VALUES('tieu-chuan-do-luong-chat-luong','Tiêu chuẩn đo lường chất lượng');
INSERT INTO field VALUES('tin-hoc-thong-ke','Tin học - Thống kê');
INSERT INTO field VALUES('tin-nguong-ton-giao','Tín ngưỡng, tôn giáo');
INSERT INTO field VALUES('to-chuc-phi-chinh-phu','Tổ chức phi chính phủ');
INSERT INTO field VALUES('tong-hop-tai-nguyen-va-moi-truong','Tổng hợp (tài nguyên và môi trường)');
INSERT INTO field VALUES('tre-em','Trẻ em');
INSERT INTO field VALUES('tro-giup-phap-ly','Trợ giúp pháp lý');
INSERT INTO field VALUES('trong-trot','Trồng trọt');
INSERT INTO field VALUES('trong-trot-va-bao-ve-thuc-vat','Trồng trọt và Bảo vệ thực vật');
INSERT INTO field VALUES('van-bang-chung-chi','Văn bằng, chứng chỉ');
INSERT INTO field VALUES('van-hoa-co-so','Văn hóa cơ sở');
INSERT INTO field VALUES('vat-lieu-xay-dung','Vật liệu xây dựng');
INSERT INTO field VALUES('viec-lam','Việc làm');
INSERT INTO field VALUES('viec-lam-bao-hiem-that-nghiep','Việc làm (bảo hiểm thất nghiệp)');
INSERT INTO field VALUES('viec-lam-covid-19','Việc làm (COVID-19)');
INSERT INTO field VALUES('xu-ly-don-thu','Xử lý đơn thư');
INSERT INTO field VALUES('xuat-ban-in-va-phat-hanh','Xuất bản, In và Phát hành');
INSERT INTO field VALUES('xuc-tien-thuong-mai','Xúc tiến thương mại');
CREATE TABLE life_event (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    audience TEXT NOT NULL,
    seq INTEGER NOT NULL
);
INSERT INTO life_event VALUES('co-con-nho','Có con nhỏ','citizen',1);
INSERT INTO life_event VALUES('hoc-tap','Học tập','citizen',2);
INSERT INTO life_event VALUES('viec-lam','Việc làm','citizen',3);
INSERT INTO life_event VALUES('hon-nhan-gia-dinh','Hôn nhân và gia đình','citizen',4);
INSERT INTO life_event VALUES('nha-o-dat-dai','Nhà ở, đất đai','citizen',5);
INSERT INTO life_event VALUES('cu-tru-giay-to','Cư trú và giấy tờ tùy thân','citizen',6);
INSERT INTO life_event VALUES('phuong-tien-nguoi-lai','Phương tiện và người lái','citizen',7);
INSERT INTO life_event VALUES('huu-tri-nguoi-co-cong','Hưu trí, người có công','citizen',8);
INSERT INTO life_event VALUES('kho-khan-tro-giup','Khó khăn, cần trợ giúp','citizen',9);
INSERT INTO life_event VALUES('suc-khoe-y-te','Sức khỏe và y tế','citizen',10);
INSERT INTO life_event VALUES('nguoi-than-qua-doi','Người thân qua đời','citizen',11);
INSERT INTO life_event VALUES('khieu-nai-to-cao','Khiếu nại, tố cáo, tranh chấp','citizen',12);
INSERT INTO life_event VALUES('van-hoa-ton-giao','Văn hóa, tín ngưỡng, khen thưởng','citizen',13);
INSERT INTO life_event VALUES('khoi-su-kinh-doanh','Khởi sự kinh doanh','firm',14);
INSERT INTO life_event VALUES('giay-phep-nganh-nghe','Giấy phép, điều kiện ngành nghề','firm',15);
INSERT INTO life_event VALUES('du-an-xay-dung','Dự án đầu tư, xây dựng','firm',16);
INSERT INTO life_event VALUES('lao-dong-nguoi-su-dung','Sử dụng lao động','firm',17);
INSERT INTO life_event VALUES('nong-nghiep-thuy-san','Nông nghiệp, thủy sản','firm',18);
INSERT INTO life_event VALUES('hanh-nghe-bo-tro-tu-phap','Hành nghề luật, bổ trợ tư pháp','firm',19);
INSERT INTO life_event VALUES('tam-dung-cham-dut','Thay đổi, tạm dừng, chấm dứt kinh doanh','firm',20);
CREATE TABLE procedure_ (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    current_rev_id INTEGER NOT NULL DEFAULT 0,
    generated INTEGER NOT NULL DEFAULT 0
);
INSERT INTO procedure_ VALUES(7,'1.001699',7,0);
INSERT INTO procedure_ VALUES(8,'1.001731',8,0);
INSERT INTO procedure_ VALUES(21,'2.000815',32,0);
INSERT INTO procedure_ VALUES(22,'2.000884',34,0);
INSERT INTO procedure_ VALUES(25,'2.000927',40,0);
INSERT INTO procedure_ VALUES(73,'2.002478',99,0);
INSERT INTO procedure_ VALUES(98,'1.009994',132,0);
INSERT INTO procedure_ VALUES(99,'1.009995',134,0);
INSERT INTO procedure_ VALUES(136,'1.000656',193,0);
INSERT INTO procedure_ VALUES(139,'1.000894',197,0);
INSERT INTO procedure_ VALUES(140,'1.001022',198,0);
INSERT INTO procedure_ VALUES(141,'1.001193',199,0);
INSERT INTO procedure_ VALUES(151,'1.004873',212,0);
INSERT INTO procedure_ VALUES(160,'2.000635',227,0);
INSERT INTO procedure_ VALUES(219,'2.000488',298,0);
INSERT INTO procedure_ VALUES(337,'2.002069',456,0);
INSERT INTO procedure_ VALUES(350,'1.001266',478,0);
INSERT INTO procedure_ VALUES(351,'1.001570',480,0);
INSERT INTO procedure_ VALUES(352,'1.001612',482,0);
INSERT INTO procedure_ VALUES(353,'2.000575',484,0);
INSERT INTO procedure_ VALUES(488,'1.001978',631,0);
INSERT INTO procedure_ VALUES(522,'1.004194',670,0);
INSERT INTO procedure_ VALUES(528,'1.010041',676,0);
INSERT INTO procedure_ VALUES(549,'1.002809',697,0);
INSERT INTO procedure_ VALUES(569,'1.003003',720,0);
INSERT INTO procedure_ VALUES(572,'1.004199',725,0);
INSERT INTO procedure_ VALUES(603,'1.009748',762,0);
CREATE TABLE procedure_rev (
    id INTEGER PRIMARY KEY,
    procedure_id INTEGER NOT NULL REFERENCES procedure_ (id),
    rev INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    published_by TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    name TEXT NOT NULL,
    field_code TEXT NOT NULL,
    life_event TEXT NOT NULL,
    levels TEXT NOT NULL,          -- ';'-joined: province;district;commune
    deciding_agency TEXT NOT NULL, -- words
    decider TEXT NOT NULL,         -- selector, docs/DATA.md
    channels TEXT NOT NULL,        -- ';'-joined: counter;online;post
    limit_value TEXT NOT NULL,     -- '15', '2.5'; hours for working_hour
    limit_unit TEXT NOT NULL,
    limit_note TEXT NOT NULL,
    cutoff TEXT NOT NULL,          -- same-day cut-off 'HH:MM'; empty none
    fee_vnd INTEGER NOT NULL,      -- -1 unknown or varies
    fee_note TEXT NOT NULL,
    online_level INTEGER NOT NULL, -- 1..4 by NĐ 43/2011; 0 unknown
    online_scope TEXT NOT NULL,    -- whole, partial by NĐ 42/2022; empty unknown
    result TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    note TEXT NOT NULL,
    flow TEXT NOT NULL,
    form TEXT NOT NULL,
    delegated_to TEXT NOT NULL,
    confidence TEXT NOT NULL,
    source TEXT NOT NULL,
    UNIQUE (procedure_id, rev)
);
INSERT INTO procedure_rev VALUES(7,7,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật','bao-tro-xa-hoi','kho-khan-tro-giup','commune','UBND cấp xã (Hội đồng xác định mức độ khuyết tật)','own','counter;online;post','25','working_day','','',0,'Không thu phí, lệ phí',0,'whole','Giấy xác nhận khuyết tật','28/2012/NĐ-CP; 01/2019/TT-BLĐTBXH','','don-gian','1.001699','','firm (limit from memory); online_scope as in Đà Nẵng 2025; online channel added for the demonstration','Cổng dịch vụ công Đà Nẵng (đầu năm 2025); Danh mục thủ tục cấp xã của địa phương khác (2026)');
INSERT INTO procedure_rev VALUES(8,8,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội','bao-tro-xa-hoi','nguoi-than-qua-doi','commune','UBND cấp huyện (Phòng Lao động - Thương binh và Xã hội)','district:lao-dong','counter;online;post','5','working_day','Cấp xã 2 ngày, cấp huyện 3 ngày','',0,'Không thu phí, lệ phí',0,'whole','Quyết định hỗ trợ chi phí mai táng','20/2021/NĐ-CP','','xa-huyen','1.001731','commune','firm; levels narrowed to where it is received (found: district/commune); online_scope as in Đà Nẵng 2025; online channel added for the demonstration','Cổng dịch vụ công Đà Nẵng (đầu năm 2025)');
INSERT INTO procedure_rev VALUES(32,21,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan tổ chức có thẩm quyền của Việt Nam cấp hoặc chứng nhận','chung-thuc','cu-tru-giay-to','district;commune','UBND cấp xã; Phòng Tư pháp; tổ chức hành nghề công chứng','own','counter','1','same_day','Nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo; nhiều trang: kéo dài thêm không quá 2 ngày làm việc','15:00',-1,'2.000 đồng/trang; từ trang thứ ba 1.000 đồng/trang; tối đa 200.000 đồng/bản',2,'','Bản sao được chứng thực từ bản chính','23/2015/NĐ-CP; 01/2020/TT-BTP; 226/2016/TT-BTC','','trong-ngay','2.000815','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
INSERT INTO procedure_rev VALUES(34,22,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ)','chung-thuc','cu-tru-giay-to','district;commune','UBND cấp xã; Phòng Tư pháp','own','counter','1','same_day','Nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo','15:00',10000,'',2,'','Giấy tờ, văn bản được chứng thực chữ ký','23/2015/NĐ-CP; 01/2020/TT-BTP; 226/2016/TT-BTC','','trong-ngay','2.000884','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026); Cổng dịch vụ công Đà Nẵng (đầu năm 2025)');
INSERT INTO procedure_rev VALUES(40,25,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Sửa lỗi sai sót trong hợp đồng, giao dịch','chung-thuc','cu-tru-giay-to','district;commune','UBND cấp xã; Phòng Tư pháp','own','counter','2','working_day','','',25000,'',2,'','Hợp đồng, giao dịch được sửa lỗi','23/2015/NĐ-CP; 226/2016/TT-BTC','','don-gian','','','firm (name 2021 and limit from memory); online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
INSERT INTO procedure_rev VALUES(99,73,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Chuyển trường đối với học sinh trung học phổ thông','giao-duc-trung-hoc','hoc-tap','province','Sở Giáo dục và Đào tạo','province:so-giao-duc-dao-tao','counter;online;post','1','working_day','','',0,'Không thu phí, lệ phí',3,'','Giấy giới thiệu chuyển trường','51/2002/QĐ-BGDĐT','','don-gian','','','firm (code from memory); online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 8/2021)');
INSERT INTO procedure_rev VALUES(132,98,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ','hoat-dong-xay-dung','nha-o-dat-dai','district','UBND cấp huyện (Phòng Quản lý đô thị / Kinh tế và Hạ tầng)','district:ha-tang','counter;online;post','15','calendar_day','Nhà ở riêng lẻ 15 ngày; công trình khác 20 ngày','',-1,'Nhà ở riêng lẻ 75.000 đồng; công trình khác 150.000 đồng (mức tối đa)',3,'','Giấy phép xây dựng kèm bản vẽ được đóng dấu','50/2014/QH13; 62/2020/QH14; 15/2021/NĐ-CP; 85/2019/TT-BTC','','thuc-dia-ubnd','1.009994','','memory; online_level memory','Cổng dịch vụ công Đà Nẵng (đầu năm 2025); Theo hiểu biết chung, cần kiểm tra');
INSERT INTO procedure_rev VALUES(134,99,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV và nhà ở riêng lẻ','hoat-dong-xay-dung','nha-o-dat-dai','district','UBND cấp huyện','district:ha-tang','counter;online;post','15','calendar_day','Nhà ở riêng lẻ 15 ngày; công trình khác 20 ngày','',-1,'Nhà ở riêng lẻ 75.000 đồng; công trình khác theo nghị quyết của Hội đồng nhân dân tỉnh',3,'','Giấy phép xây dựng','62/2020/QH14; 15/2021/NĐ-CP','','thuc-dia-ubnd','1.009995','','memory; online_level memory','Theo hiểu biết chung, cần kiểm tra');
INSERT INTO procedure_rev VALUES(193,136,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Thủ tục đăng ký khai tử','ho-tich','nguoi-than-qua-doi','commune','UBND cấp xã','own','counter;online;post','1','same_day','Nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo; cần xác minh: không quá 3 ngày làm việc','15:00',-1,'Miễn lệ phí khi đăng ký đúng hạn; đăng ký quá hạn: mức thu theo nghị quyết của Hội đồng nhân dân tỉnh',3,'','Trích lục khai tử','60/2014/QH13; 123/2015/NĐ-CP; 04/2020/TT-BTP','','trong-ngay','1.000656','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
INSERT INTO procedure_rev VALUES(197,139,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Thủ tục đăng ký kết hôn','ho-tich','hon-nhan-gia-dinh','commune','UBND cấp xã','own','counter;online;post','1','same_day','Cần xác minh: không quá 5 ngày làm việc; hai bên có mặt khi trả kết quả','15:00',0,'Không thu phí, lệ phí',2,'','Giấy chứng nhận kết hôn','52/2014/QH13; 60/2014/QH13; 123/2015/NĐ-CP; 04/2020/TT-BTP','','trong-ngay','1.000894','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
INSERT INTO procedure_rev VALUES(198,140,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Thủ tục đăng ký nhận cha, mẹ, con','ho-tich','co-con-nho','commune','UBND cấp xã','own','counter;online;post','3','working_day','','',-1,'Mức thu theo nghị quyết của Hội đồng nhân dân tỉnh',0,'','Trích lục đăng ký nhận cha, mẹ, con','02/2020/TT-BTP; 04/2020/TT-BTP; 123/2015/NĐ-CP; 85/2019/TT-BTC; 106/2021/TT-BTC; 104/2022/NĐ-CP; 87/2020/NĐ-CP','','don-gian','1.001022','','firm: code, name, field, papers; limit and fee as of 2026; level 2026 mapped; limit unit taken as working days','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
INSERT INTO procedure_rev VALUES(199,141,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Thủ tục đăng ký khai sinh','ho-tich','co-con-nho','commune','UBND cấp xã','own','counter;online;post','1','same_day','Nhận sau 15 giờ mà không giải quyết được ngay thì trả trong ngày làm việc tiếp theo','15:00',-1,'Miễn lệ phí khi đăng ký đúng hạn; đăng ký quá hạn: mức thu theo nghị quyết của Hội đồng nhân dân tỉnh',3,'','Giấy khai sinh','60/2014/QH13; 123/2015/NĐ-CP; 04/2020/TT-BTP; 85/2019/TT-BTC','','trong-ngay','1.001193','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 8/2021)');
INSERT INTO procedure_rev VALUES(212,151,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân','ho-tich','hon-nhan-gia-dinh','commune','UBND cấp xã','own','counter;online;post','3','working_day','Cần xác minh: không quá 6 ngày làm việc','',-1,'Tối đa 15.000 đồng, theo nghị quyết của Hội đồng nhân dân tỉnh',3,'','Giấy xác nhận tình trạng hôn nhân','60/2014/QH13; 123/2015/NĐ-CP; 04/2020/TT-BTP','','don-gian','1.004873','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026); Cổng dịch vụ công Đà Nẵng (đầu năm 2025)');
INSERT INTO procedure_rev VALUES(227,160,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh','ho-tich','co-con-nho','province;district;commune','Cơ quan quản lý CSDL hộ tịch (UBND cấp xã, Phòng Tư pháp, Sở Tư pháp)','own','counter;online;post','1','same_day','Nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo','15:00',8000,'',4,'','Bản sao trích lục hộ tịch','60/2014/QH13; 281/2016/TT-BTC','','trong-ngay','2.000635','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026); Cổng dịch vụ công Đà Nẵng (đầu năm 2025)');
INSERT INTO procedure_rev VALUES(298,219,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam','ly-lich-tu-phap','cu-tru-giay-to','province','Sở Tư pháp','province:so-tu-phap','counter;online;post','10','calendar_day','Cần xác minh: 15 ngày','',-1,'200.000 đồng/lần/người; sinh viên, người có công, thân nhân liệt sĩ 100.000 đồng; miễn phí cho trẻ em, người cao tuổi, người khuyết tật, người thuộc hộ nghèo',0,'whole','Phiếu lý lịch tư pháp','28/2009/QH12; 111/2010/NĐ-CP; 244/2016/TT-BTC','','tham-dinh','2.000488','','firm (limit, fee from memory); online_scope as in Đà Nẵng 2025','Cổng dịch vụ công Đà Nẵng (đầu năm 2025)');
INSERT INTO procedure_rev VALUES(456,337,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh; thông báo lập chi nhánh, văn phòng đại diện ở nước ngoài','thanh-lap-va-hoat-dong-cua-doanh-nghiep','khoi-su-kinh-doanh','province','Sở Kế hoạch và Đầu tư (Phòng Đăng ký kinh doanh)','province:so-ke-hoach-dau-tu-dang-ky-kinh-doanh','counter;online;post','1','working_day','','',0,'Không thu phí, lệ phí',0,'','Giấy chứng nhận đăng ký hoạt động chi nhánh, văn phòng đại diện','59/2020/QH14; 47/2019/TT-BTC','','don-gian','','','firm: code, name, field, papers; limit and fee as of 2026; level 2026 mapped; limit unit taken as working days','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
INSERT INTO procedure_rev VALUES(478,350,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Chấm dứt hoạt động hộ kinh doanh','thanh-lap-va-hoat-dong-doanh-nghiep-ho-kinh-doanh','tam-dung-cham-dut','district','UBND cấp huyện (Phòng Tài chính - Kế hoạch)','district:tai-chinh','counter;online;post','3','working_day','','',0,'Không thu phí, lệ phí',3,'','Thông báo chấm dứt hoạt động hộ kinh doanh','59/2020/QH14; 01/2021/NĐ-CP','','don-gian','1.001266','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
INSERT INTO procedure_rev VALUES(480,351,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh','thanh-lap-va-hoat-dong-doanh-nghiep-ho-kinh-doanh','tam-dung-cham-dut','district','UBND cấp huyện (Phòng Tài chính - Kế hoạch)','district:tai-chinh','counter;online;post','3','working_day','','',0,'Không thu phí, lệ phí',3,'','Giấy xác nhận tạm ngừng kinh doanh','59/2020/QH14; 01/2021/NĐ-CP','','don-gian','1.001570','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
INSERT INTO procedure_rev VALUES(482,352,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Đăng ký thành lập hộ kinh doanh','thanh-lap-va-hoat-dong-doanh-nghiep-ho-kinh-doanh','khoi-su-kinh-doanh','district','UBND cấp huyện (Phòng Tài chính - Kế hoạch)','district:tai-chinh','counter;online;post','3','working_day','','',-1,'Tối đa 100.000 đồng, theo nghị quyết của Hội đồng nhân dân tỉnh (TT 85/2019/TT-BTC)',3,'','Giấy chứng nhận đăng ký hộ kinh doanh','59/2020/QH14; 01/2021/NĐ-CP; 02/2023/TT-BKHĐT','','don-gian','1.001612','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026); Cổng dịch vụ công Đà Nẵng (đầu năm 2025)');
INSERT INTO procedure_rev VALUES(484,353,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh','thanh-lap-va-hoat-dong-doanh-nghiep-ho-kinh-doanh','tam-dung-cham-dut','district','UBND cấp huyện (Phòng Tài chính - Kế hoạch)','district:tai-chinh','counter;online;post','3','working_day','','',-1,'Từ 50.000 đến 100.000 đồng, theo nghị quyết của Hội đồng nhân dân tỉnh',3,'','Giấy chứng nhận đăng ký hộ kinh doanh','59/2020/QH14; 01/2021/NĐ-CP','','don-gian','','','firm; online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
INSERT INTO procedure_rev VALUES(631,488,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Giải quyết hưởng trợ cấp thất nghiệp','viec-lam-bao-hiem-that-nghiep','viec-lam','province','Sở Lao động - Thương binh và Xã hội (Trung tâm Dịch vụ việc làm)','province:so-lao-dong-tbxh-viec-lam','counter;online;post','20','working_day','','',0,'Không thu phí, lệ phí',4,'','Quyết định hưởng trợ cấp thất nghiệp','38/2013/QH13; 28/2015/NĐ-CP; 61/2020/NĐ-CP','','tham-dinh','1.001978','','firm (code from memory); online_level memory','Cổng dịch vụ công quốc gia (bản lưu tháng 8/2021)');
INSERT INTO procedure_rev VALUES(670,522,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Đăng ký tạm trú','dang-ky-quan-ly-cu-tru','cu-tru-giay-to','commune','Công an cấp xã','commune:cong-an','counter;online','3','working_day','','',-1,'7.000 đồng hoặc 10.000 đồng tùy trường hợp',0,'','Thông báo kết quả đăng ký tạm trú','55/2021/TT-BCA; 56/2021/TT-BCA; 57/2021/TT-BCA; 75/2022/TT-BTC; 2068/2020/QH14; 85/2019/TT-BTC','','don-gian','1.004194','','firm: code, name, field, papers; limit and fee as of 2026; level 2026 mapped','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
INSERT INTO procedure_rev VALUES(676,528,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Xác nhận thông tin về cư trú','dang-ky-quan-ly-cu-tru','cu-tru-giay-to','commune','Công an cấp xã','commune:cong-an','online','1','working_day','','',0,'Không thu phí, lệ phí',0,'','Giấy xác nhận thông tin về cư trú','55/2021/TT-BCA; 56/2021/TT-BCA; 2068/2020/QH14; 57/2021/TT-BCA; 62/2021/NĐ-CP','','trong-ngay','1.010041','','firm: code, name, field, papers; limit and fee as of 2026; level 2026 mapped','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
INSERT INTO procedure_rev VALUES(697,549,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Đổi giấy phép lái xe do ngành Giao thông vận tải cấp','duong-bo','phuong-tien-nguoi-lai','province','Sở Giao thông vận tải','province:so-giao-thong-van-tai','counter;online;post','5','working_day','','',135000,'',4,'','Giấy phép lái xe','23/2008/QH12; 12/2017/TT-BGTVT; 01/2021/TT-BGTVT; 188/2016/TT-BTC','','tham-dinh','1.002809','','memory; online_level memory','Theo hiểu biết chung, cần kiểm tra');
INSERT INTO procedure_rev VALUES(720,569,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Đăng ký và cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất lần đầu','dat-dai','nha-o-dat-dai','district','UBND cấp huyện (Chi nhánh Văn phòng đăng ký đất đai)','district:dat-dai','counter;online;post','30','working_day','Không tính 15 ngày niêm yết tại xã, thời gian thực hiện nghĩa vụ tài chính, trưng cầu giám định','',-1,'Lệ phí cấp giấy 100.000 đồng; phí thẩm định theo nghị quyết của Hội đồng nhân dân tỉnh',2,'','Giấy chứng nhận quyền sử dụng đất','45/2013/QH13; 43/2014/NĐ-CP; 148/2020/NĐ-CP; 24/2014/TT-BTNMT; 33/2017/TT-BTNMT','','thuc-dia-ubnd','1.003003','','memory (code unsure); online_level memory; online channel added for the demonstration','Theo hiểu biết chung, cần kiểm tra');
INSERT INTO procedure_rev VALUES(725,572,1,18628,20269,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất','dat-dai','nha-o-dat-dai','district','Chi nhánh Văn phòng đăng ký đất đai','district:dat-dai','counter;online;post','7','working_day','Cấp đổi đồng loạt sau đo đạc lại: 50 ngày','',-1,'Từ 50.000 đồng, tùy trường hợp',2,'','Giấy chứng nhận','43/2014/NĐ-CP','','tham-dinh','1.004199','','memory; levels narrowed to where it is received (found: district/province); online_level memory; online channel added for the demonstration','Theo hiểu biết chung, cần kiểm tra');
INSERT INTO procedure_rev VALUES(762,603,1,18628,2932896,'Danh mục trình diễn, chưa có quyết định công bố của tỉnh',1609434000,'Thủ tục chấp thuận chủ trương đầu tư thuộc thẩm quyền của Ban quản lý khu công nghiệp, khu chế xuất, khu công nghệ cao, khu kinh tế','dau-tu-tai-viet-nam','du-an-xay-dung','province','Ban Quản lý các khu công nghiệp','province:bql-khu-cong-nghiep','counter;online;post','17','working_day','','',0,'Không thu phí, lệ phí',0,'','Quyết định chấp thuận chủ trương đầu tư','','','lien-so','','','firm: code, name, field, papers; limit and fee as of 2026; level 2026 mapped','Cổng dịch vụ công quốc gia (bản lưu tháng 7/2026)');
CREATE TABLE procedure_paper (
    rev_id INTEGER NOT NULL REFERENCES procedure_rev (id),
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    originals INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    required INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (rev_id, seq)
);
INSERT INTO procedure_paper VALUES(7,1,'Đơn đề nghị xác định, xác định lại mức độ khuyết tật (Mẫu số 01)',1,0,1,'');
INSERT INTO procedure_paper VALUES(7,2,'Giấy tờ y tế chứng minh về khuyết tật',0,1,0,'Nếu có');
INSERT INTO procedure_paper VALUES(7,3,'Kết luận của Hội đồng Giám định y khoa',0,1,0,'Trước ngày 01/6/2012');
INSERT INTO procedure_paper VALUES(8,1,'Tờ khai đề nghị hỗ trợ chi phí mai táng (Mẫu số 04)',1,0,1,'');
INSERT INTO procedure_paper VALUES(8,2,'Giấy chứng tử của đối tượng',0,1,1,'');
INSERT INTO procedure_paper VALUES(8,3,'Quyết định hoặc danh sách thôi hưởng trợ cấp bảo hiểm xã hội, trợ cấp khác',0,1,0,'Người từ đủ 80 tuổi đang hưởng trợ cấp khác');
INSERT INTO procedure_paper VALUES(32,1,'Bản chính giấy tờ, văn bản làm cơ sở để chứng thực',1,0,1,'');
INSERT INTO procedure_paper VALUES(32,2,'Bản sao cần chứng thực',0,1,1,'');
INSERT INTO procedure_paper VALUES(34,1,'Giấy tờ tùy thân còn giá trị sử dụng (CMND, CCCD, hộ chiếu)',1,1,1,'');
INSERT INTO procedure_paper VALUES(34,2,'Giấy tờ, văn bản mà mình sẽ ký',1,0,1,'');
INSERT INTO procedure_paper VALUES(40,1,'Giao dịch đã được chứng thực',1,0,1,'');
INSERT INTO procedure_paper VALUES(40,2,'Văn bản thỏa thuận về việc sửa lỗi sai sót trong giao dịch đã được chứng thực',1,0,1,'');
INSERT INTO procedure_paper VALUES(132,1,'Đơn đề nghị cấp giấy phép xây dựng',1,0,1,'');
INSERT INTO procedure_paper VALUES(132,2,'Giấy tờ chứng minh quyền sử dụng đất',0,1,1,'');
INSERT INTO procedure_paper VALUES(132,3,'Bản vẽ thiết kế xây dựng',2,0,1,'');
INSERT INTO procedure_paper VALUES(132,4,'Giấy chứng nhận thẩm duyệt thiết kế về phòng cháy chữa cháy',0,1,0,'Khi được yêu cầu');
INSERT INTO procedure_paper VALUES(132,5,'Văn bản cam kết bảo đảm an toàn đối với công trình liền kề',1,0,0,'Khi có công trình liền kề');
INSERT INTO procedure_paper VALUES(132,6,'Báo cáo kết quả thẩm tra thiết kế xây dựng',1,0,0,'Khi được yêu cầu');
INSERT INTO procedure_paper VALUES(134,1,'Đơn đề nghị cấp giấy phép xây dựng sửa chữa, cải tạo',1,0,1,'');
INSERT INTO procedure_paper VALUES(134,2,'Giấy tờ chứng minh quyền sở hữu, quản lý, sử dụng công trình, nhà ở',0,1,1,'');
INSERT INTO procedure_paper VALUES(134,3,'Bản vẽ hiện trạng và ảnh chụp công trình',1,0,1,'');
INSERT INTO procedure_paper VALUES(134,4,'Bản vẽ thiết kế sửa chữa, cải tạo',2,0,1,'');
INSERT INTO procedure_paper VALUES(193,1,'Tờ khai đăng ký khai tử theo mẫu',1,0,1,'');
INSERT INTO procedure_paper VALUES(193,2,'Giấy báo tử hoặc giấy tờ thay thế Giấy báo tử',1,0,1,'');
INSERT INTO procedure_paper VALUES(193,3,'Văn bản ủy quyền',1,0,0,'Khi ủy quyền nộp hồ sơ');
INSERT INTO procedure_paper VALUES(193,4,'Giấy tờ tùy thân của người đi đăng ký (xuất trình)',1,0,1,'');
INSERT INTO procedure_paper VALUES(193,5,'Giấy tờ chứng minh nơi cư trú cuối cùng của người chết (xuất trình)',1,0,1,'');
INSERT INTO procedure_paper VALUES(197,1,'Tờ khai đăng ký kết hôn theo mẫu',1,0,1,'');
INSERT INTO procedure_paper VALUES(197,2,'Giấy xác nhận tình trạng hôn nhân',1,0,0,'Khi cư trú tại xã khác');
INSERT INTO procedure_paper VALUES(197,3,'Trích lục ghi chú ly hôn',0,1,0,'Khi đã ly hôn ở nước ngoài');
INSERT INTO procedure_paper VALUES(197,4,'Giấy tờ tùy thân của hai bên nam, nữ (xuất trình)',1,0,1,'');
INSERT INTO procedure_paper VALUES(197,5,'Giấy tờ chứng minh nơi cư trú (xuất trình)',1,0,1,'');
INSERT INTO procedure_paper VALUES(198,1,'Tờ khai đăng ký nhận cha, mẹ, con theo mẫu',1,0,1,'');
INSERT INTO procedure_paper VALUES(198,2,'Chứng cứ chứng minh quan hệ cha, mẹ, con',1,0,1,'');
INSERT INTO procedure_paper VALUES(198,3,'Giấy tờ tùy thân của người yêu cầu (xuất trình)',1,0,1,'');
INSERT INTO procedure_paper VALUES(199,1,'Tờ khai đăng ký khai sinh theo mẫu',1,0,1,'');
INSERT INTO procedure_paper VALUES(199,2,'Giấy chứng sinh',1,0,1,'');
INSERT INTO procedure_paper VALUES(199,3,'Văn bản của người làm chứng hoặc giấy cam đoan về việc sinh',1,0,0,'Khi không có Giấy chứng sinh');
INSERT INTO procedure_paper VALUES(199,4,'Biên bản về việc trẻ bị bỏ rơi',1,0,0,'Với trẻ bị bỏ rơi');
INSERT INTO procedure_paper VALUES(199,5,'Văn bản xác nhận của cơ sở y tế về việc mang thai hộ',1,0,0,'Khi mang thai hộ');
INSERT INTO procedure_paper VALUES(199,6,'Văn bản ủy quyền',1,0,0,'Khi ủy quyền nộp hồ sơ');
INSERT INTO procedure_paper VALUES(199,7,'Giấy tờ tùy thân của người đi đăng ký (xuất trình)',1,0,1,'');
INSERT INTO procedure_paper VALUES(199,8,'Giấy chứng nhận kết hôn của cha, mẹ (xuất trình)',1,0,0,'Khi cha, mẹ đã đăng ký kết hôn');
INSERT INTO procedure_paper VALUES(199,9,'Giấy tờ chứng minh nơi cư trú (xuất trình)',1,0,1,'');
INSERT INTO procedure_paper VALUES(212,1,'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân theo mẫu',1,0,1,'');
INSERT INTO procedure_paper VALUES(212,2,'Quyết định ly hôn đã có hiệu lực hoặc Trích lục khai tử của vợ/chồng',0,1,0,'Khi đã từng kết hôn');
INSERT INTO procedure_paper VALUES(212,3,'Giấy xác nhận tình trạng hôn nhân đã cấp trước đó',1,0,0,'Khi đề nghị cấp lại');
INSERT INTO procedure_paper VALUES(212,4,'Giấy tờ tùy thân (xuất trình)',1,0,1,'');
INSERT INTO procedure_paper VALUES(227,1,'Tờ khai cấp bản sao trích lục hộ tịch theo mẫu',1,0,0,'Với cá nhân');
INSERT INTO procedure_paper VALUES(227,2,'Văn bản yêu cầu nêu rõ lý do',1,0,0,'Với tổ chức');
INSERT INTO procedure_paper VALUES(227,3,'Giấy tờ tùy thân (xuất trình)',1,0,1,'');
INSERT INTO procedure_paper VALUES(227,4,'Văn bản ủy quyền',1,0,0,'Khi ủy quyền nộp hồ sơ');
INSERT INTO procedure_paper VALUES(298,1,'Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp (Mẫu số 03/2013/TT-LLTP)',1,0,1,'');
INSERT INTO procedure_paper VALUES(298,2,'Giấy chứng minh nhân dân hoặc căn cước công dân hoặc hộ chiếu',0,1,1,'');
INSERT INTO procedure_paper VALUES(298,3,'Văn bản ủy quyền',1,0,0,'Khi ủy quyền (chỉ với Phiếu số 1)');
INSERT INTO procedure_paper VALUES(298,4,'Giấy tờ chứng minh được miễn, giảm phí',0,1,0,'Khi thuộc diện được miễn');
INSERT INTO procedure_paper VALUES(456,1,'Bản sao hợp đồng ủy quyền cho tổ chức thực hiện thủ tục liên quan đến đăng ký doanh nghiệp',0,1,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(456,2,'Giấy giới thiệu hoặc văn bản phân công nhiệm vụ của tổ chức đó cho cá nhân trực tiếp thực hiện thủ tục liên quan đến đăng…',1,0,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(456,3,'Bản sao Giấy chứng nhận đăng ký hoạt động chi nhánh, văn phòng đại diện hoặc giấy tờ tương đương',0,1,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(456,4,'Thông báo về việc lập chi nhánh, văn phòng đại diện ở nước ngoài',1,0,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(456,5,'Thông báo lập địa điểm kinh doanh',1,0,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(456,6,'Bản sao giấy tờ pháp lý của cá nhân đối với người đứng đầu chi nhánh, văn phòng đại diện',0,1,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(456,7,'Thông báo thành lập chi nhánh, văn phòng đại diện',1,0,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(456,8,'Bản sao quyết định thành lập và bản sao biên bản họp về việc thành lập chi nhánh',0,1,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(456,9,'Bản sao văn bản chấp thuận của Ủy ban Chứng khoán Nhà nước theo quy định của pháp luật về chứng khoán',0,1,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(456,10,'Cam kết thực hiện mục tiêu xã hội, môi trường do những người sau đây ký: - Đối với doanh nghiệp tư nhân: chủ doanh nghiệp tư nhân…',1,0,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(478,1,'Thông báo chấm dứt hoạt động hộ kinh doanh',1,0,1,'');
INSERT INTO procedure_paper VALUES(478,2,'Thông báo về việc chấm dứt hiệu lực mã số thuế của cơ quan thuế',1,0,1,'');
INSERT INTO procedure_paper VALUES(478,3,'Giấy chứng nhận đăng ký hộ kinh doanh',1,0,1,'');
INSERT INTO procedure_paper VALUES(478,4,'Biên bản họp thành viên hộ gia đình',0,1,0,'Khi các thành viên hộ gia đình cùng đăng ký');
INSERT INTO procedure_paper VALUES(480,1,'Thông báo tạm ngừng kinh doanh',1,0,1,'');
INSERT INTO procedure_paper VALUES(480,2,'Biên bản họp thành viên hộ gia đình',0,1,0,'Khi các thành viên hộ gia đình cùng đăng ký');
INSERT INTO procedure_paper VALUES(482,1,'Giấy đề nghị đăng ký hộ kinh doanh',1,0,1,'');
INSERT INTO procedure_paper VALUES(482,2,'Giấy tờ pháp lý của cá nhân chủ hộ, thành viên hộ gia đình',0,1,1,'');
INSERT INTO procedure_paper VALUES(482,3,'Biên bản họp thành viên hộ gia đình về việc thành lập hộ kinh doanh',0,1,0,'Khi các thành viên hộ gia đình cùng đăng ký');
INSERT INTO procedure_paper VALUES(482,4,'Văn bản ủy quyền cho một thành viên làm chủ hộ kinh doanh',0,1,0,'Khi các thành viên hộ gia đình cùng đăng ký');
INSERT INTO procedure_paper VALUES(484,1,'Giấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh',1,0,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(484,2,'Bản sao văn bản ủy quyền của các thành viên hộ gia đình cho một thành viên làm chủ hộ kinh doanh',0,1,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(484,3,'Bản sao giấy chứng tử hoặc quyết định của Tòa án tuyên bố đã chết',0,1,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(484,4,'Bản sao văn bản ủy quyền của thành viên mới cho chủ hộ kinh doanh trong trường hợp tiếp nhận thành viên mới',0,1,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(484,5,'Giấy đề nghị đăng ký tạm ngừng kinh doanh/tiếp tục kinh doanh trước thời hạn đã đăng ký của hộ kinh doanh',1,0,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(484,6,'Biên bản họp nhóm cá nhân tham gia hộ kinh doanh về việc đăng ký tạm ngừng kinh doanh hoặc tiếp tục kinh doanh trước thời…',1,0,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(484,7,'Trường hợp ủy quyền cho tổ chức thực hiện thủ tục đăng ký hộ kinh doanh',0,1,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(484,8,'Trường hợp ủy quyền cho cá nhân thực hiện thủ tục đăng ký hộ kinh doanh',0,1,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(484,9,'Người ủy quyền và người được ủy quyền thực hiện thủ tục đăng ký hộ kinh doanh chịu trách nhiệm trước pháp luật về tính hợp pháp…',0,1,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(484,10,'Giấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh do chủ hộ kinh doanh ký',1,0,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(484,11,'Biên bản họp nhóm cá nhân tham gia hộ kinh doanh về việc đăng ký thay đổi nội dung đăng ký hộ kinh doanh đối với trường hợp…',1,0,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(484,12,'Giấy đề nghị cấp lại Giấy chứng nhận đăng ký hộ kinh doanh',1,0,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(484,13,'Thông báo thay đổi chủ hộ kinh doanh',1,0,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(484,14,'Hợp đồng mua bán hoặc các giấy tờ chứng minh hoàn tất việc mua bán trong trường hợp bán hộ kinh doanh',1,0,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(631,1,'Đề nghị hưởng trợ cấp thất nghiệp (Mẫu số 03)',1,0,1,'');
INSERT INTO procedure_paper VALUES(631,2,'Giấy tờ xác nhận về việc chấm dứt hợp đồng lao động',1,1,1,'');
INSERT INTO procedure_paper VALUES(631,3,'Sổ bảo hiểm xã hội',1,0,1,'');
INSERT INTO procedure_paper VALUES(670,1,'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)',1,0,1,'');
INSERT INTO procedure_paper VALUES(670,2,'Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp',0,1,1,'');
INSERT INTO procedure_paper VALUES(676,1,'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)',1,0,1,'');
INSERT INTO procedure_paper VALUES(697,1,'Đơn đề nghị đổi giấy phép lái xe theo mẫu',1,0,1,'');
INSERT INTO procedure_paper VALUES(697,2,'Giấy khám sức khỏe của người lái xe',1,0,1,'Không áp dụng với hạng A1, A2, A3');
INSERT INTO procedure_paper VALUES(697,3,'Giấy phép lái xe',0,1,1,'');
INSERT INTO procedure_paper VALUES(697,4,'Giấy chứng minh nhân dân hoặc căn cước công dân',0,1,1,'');
INSERT INTO procedure_paper VALUES(720,1,'Đơn đăng ký, cấp Giấy chứng nhận (Mẫu số 04a/ĐK)',1,0,1,'');
INSERT INTO procedure_paper VALUES(720,2,'Giấy tờ về quyền sử dụng đất',0,1,1,'');
INSERT INTO procedure_paper VALUES(720,3,'Giấy tờ về quyền sở hữu nhà ở, tài sản gắn liền với đất',0,1,0,'Khi đăng ký tài sản gắn liền với đất');
INSERT INTO procedure_paper VALUES(720,4,'Sơ đồ nhà ở, công trình',1,0,0,'Khi chưa thể hiện trên giấy tờ');
INSERT INTO procedure_paper VALUES(720,5,'Chứng từ thực hiện nghĩa vụ tài chính',0,1,0,'Khi đã nộp');
INSERT INTO procedure_paper VALUES(720,6,'Giấy tờ về miễn, giảm nghĩa vụ tài chính',0,1,0,'Khi thuộc diện được miễn');
INSERT INTO procedure_paper VALUES(725,1,'Đơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)',1,0,1,'');
INSERT INTO procedure_paper VALUES(725,2,'Giấy chứng nhận đã cấp',1,0,1,'');
INSERT INTO procedure_paper VALUES(725,3,'Hợp đồng thế chấp quyền sử dụng đất',0,1,0,'Khi Giấy chứng nhận đang thế chấp tại tổ chức tín dụng');
INSERT INTO procedure_paper VALUES(762,1,'Văn bản đề nghị thực hiện dự án đầu tư, gồm cả cam kết chịu mọi chi phí, rủi ro nếu dự án không được chấp',1,0,1,'');
INSERT INTO procedure_paper VALUES(762,2,'Tài liệu về tư cách pháp lý của nhà đầu tư',0,1,1,'');
INSERT INTO procedure_paper VALUES(762,3,'Tài liệu chứng minh năng lực tài chính của nhà đầu tư gồm ít nhất một trong các tài liệu sau: báo cáo tài chính 02 năm gần…',0,1,1,'');
INSERT INTO procedure_paper VALUES(762,4,'Đề xuất dự án đầu tư gồm các nội dung chủ yếu sau: nhà đầu tư hoặc hình thức lựa chọn nhà đầu tư',1,0,0,'Nếu thuộc trường hợp này');
INSERT INTO procedure_paper VALUES(762,5,'Trường hợp dự án đầu tư không đề nghị Nhà nước giao đất, cho thuê đất',0,1,0,'Trường hợp đặc biệt theo quy định');
INSERT INTO procedure_paper VALUES(762,6,'Nội dung giải trình về công nghệ sử dụng trong dự án đầu tư đối với dự án thuộc diện thẩm định về công nghệ theo quy định…',1,0,0,'Nếu thuộc trường hợp này');
INSERT INTO procedure_paper VALUES(762,7,'Hợp đồng BCC đối với dự án đầu tư theo hình thức hợp đồng BCC',0,1,1,'');
INSERT INTO procedure_paper VALUES(762,8,'Tài liệu khác liên quan đến dự án đầu tư, yêu cầu về điều kiện, năng lực của nhà đầu tư theo quy định của pháp luật (nếu có…',0,1,0,'Nếu thuộc trường hợp này');
INSERT INTO procedure_paper VALUES(762,9,'Tờ trình chấp thuận chủ trương đầu tư',1,0,1,'');
INSERT INTO procedure_paper VALUES(762,10,'Đề xuất dự án đầu tư gồm các nội dung chủ yếu sau: mục tiêu đầu tư',0,1,0,'Nếu thuộc trường hợp này');
INSERT INTO procedure_paper VALUES(762,11,'Tài liệu giải trình về việc đáp ứng điều kiện để đấu giá quyền sử dụng đất theo quy định pháp luật về đất đai trong trường…',0,1,0,'Nếu thuộc trường hợp này');
INSERT INTO procedure_paper VALUES(762,12,'Tài liệu giải trình về việc đáp ứng điều kiện để đấu thầu lựa chọn nhà đầu tư thực hiện dự án đầu tư có sử dụng đất theo quy…',0,1,0,'Nếu thuộc trường hợp này');
INSERT INTO procedure_paper VALUES(762,13,'Thông tin về tài liệu chứng minh quyền sử dụng đất để cơ quan nhà nước có thẩm quyền tra cứu trên cơ sở dữ liệu hoặc bản sao…',0,1,0,'Nếu thuộc trường hợp này');
INSERT INTO procedure_paper VALUES(762,14,'Bản sao hợp lệ văn bản của cơ quan nhà nước có thẩm quyền chấp thuận việc thỏa thuận về nhận quyền sử dụng đất để thực hiện…',0,1,0,'Nếu thuộc trường hợp này');
CREATE TABLE procedure_step (
    rev_id INTEGER NOT NULL REFERENCES procedure_rev (id),
    seq INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind INTEGER NOT NULL,   -- enum step_kind (core/flow.h)
    role INTEGER NOT NULL,   -- enum role (core/access.h)
    place TEXT NOT NULL,     -- selector: who holds it
    budget_s INTEGER NOT NULL,
    outputs TEXT NOT NULL,
    PRIMARY KEY (rev_id, seq)
);
INSERT INTO procedure_step VALUES(7,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(7,2,'thu-ly','Hội đồng xác định mức độ khuyết tật',3,2,'decider',576000,'Biên bản họp Hội đồng xác định mức độ khuyết tật');
INSERT INTO procedure_step VALUES(7,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',57600,'');
INSERT INTO procedure_step VALUES(7,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',28800,'');
INSERT INTO procedure_step VALUES(7,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',43200,'');
INSERT INTO procedure_step VALUES(8,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(8,2,'xa-xet','Cấp xã kiểm tra hồ sơ',3,2,'own',36000,'Biên bản họp xét');
INSERT INTO procedure_step VALUES(8,3,'xa-ky','Lãnh đạo cấp xã ký chuyển cấp trên',6,4,'own',14400,'Văn bản đề nghị');
INSERT INTO procedure_step VALUES(8,4,'thu-ly','Thụ lý hồ sơ',3,2,'decider',50400,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(8,5,'tham-dinh','Trưởng phòng thẩm định',4,3,'decider',10800,'');
INSERT INTO procedure_step VALUES(8,6,'ky-duyet','Lãnh đạo Ủy ban nhân dân ký',7,4,'parent',14400,'');
INSERT INTO procedure_step VALUES(8,7,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',3600,'');
INSERT INTO procedure_step VALUES(8,8,'tra-ket-qua','Trả kết quả',9,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(32,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(32,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',14400,'');
INSERT INTO procedure_step VALUES(32,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',7200,'');
INSERT INTO procedure_step VALUES(32,4,'tra-ket-qua','Trả kết quả',9,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(34,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(34,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',14400,'');
INSERT INTO procedure_step VALUES(34,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',7200,'');
INSERT INTO procedure_step VALUES(34,4,'tra-ket-qua','Trả kết quả',9,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(40,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',5760,'');
INSERT INTO procedure_step VALUES(40,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',31680,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(40,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',11520,'');
INSERT INTO procedure_step VALUES(40,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',4608,'');
INSERT INTO procedure_step VALUES(40,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',4032,'');
INSERT INTO procedure_step VALUES(99,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',2880,'');
INSERT INTO procedure_step VALUES(99,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',15840,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(99,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',5760,'');
INSERT INTO procedure_step VALUES(99,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',2304,'');
INSERT INTO procedure_step VALUES(99,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',2016,'');
INSERT INTO procedure_step VALUES(132,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(132,2,'phan-cong','Phân công thụ lý',2,3,'decider',14400,'');
INSERT INTO procedure_step VALUES(132,3,'thu-ly','Kiểm tra hồ sơ, quy hoạch',3,2,'decider',180000,'Bản vẽ đã kiểm tra; dự thảo giấy phép');
INSERT INTO procedure_step VALUES(132,4,'kiem-tra','Kiểm tra thực tế',5,2,'decider',108000,'Biên bản kiểm tra');
INSERT INTO procedure_step VALUES(132,5,'tham-dinh','Trưởng phòng thẩm định',4,3,'decider',28800,'');
INSERT INTO procedure_step VALUES(132,6,'kiem-tra-van-ban','Văn phòng Ủy ban nhân dân soát văn bản',6,2,'parent',28800,'');
INSERT INTO procedure_step VALUES(132,7,'ky-duyet','Lãnh đạo Ủy ban nhân dân ký',7,4,'parent',28800,'');
INSERT INTO procedure_step VALUES(132,8,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',14400,'');
INSERT INTO procedure_step VALUES(132,9,'tra-ket-qua','Trả kết quả',9,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(134,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(134,2,'phan-cong','Phân công thụ lý',2,3,'decider',14400,'');
INSERT INTO procedure_step VALUES(134,3,'thu-ly','Thụ lý hồ sơ',3,2,'decider',180000,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(134,4,'kiem-tra','Kiểm tra thực tế',5,2,'decider',108000,'Biên bản kiểm tra');
INSERT INTO procedure_step VALUES(134,5,'tham-dinh','Trưởng phòng thẩm định',4,3,'decider',28800,'');
INSERT INTO procedure_step VALUES(134,6,'kiem-tra-van-ban','Văn phòng Ủy ban nhân dân soát văn bản',6,2,'parent',28800,'');
INSERT INTO procedure_step VALUES(134,7,'ky-duyet','Lãnh đạo Ủy ban nhân dân ký',7,4,'parent',28800,'');
INSERT INTO procedure_step VALUES(134,8,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',14400,'');
INSERT INTO procedure_step VALUES(134,9,'tra-ket-qua','Trả kết quả',9,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(193,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(193,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',18000,'Trích lục khai tử; Sổ đăng ký khai tử');
INSERT INTO procedure_step VALUES(193,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',3600,'');
INSERT INTO procedure_step VALUES(193,4,'tra-ket-qua','Trả kết quả',9,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(197,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(197,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',18000,'Giấy chứng nhận kết hôn; Sổ đăng ký kết hôn');
INSERT INTO procedure_step VALUES(197,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',3600,'');
INSERT INTO procedure_step VALUES(197,4,'tra-ket-qua','Trả kết quả',9,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(198,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(198,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',54000,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(198,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',14400,'');
INSERT INTO procedure_step VALUES(198,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',3600,'');
INSERT INTO procedure_step VALUES(198,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(199,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(199,2,'thu-ly','Kiểm tra, ghi sổ, lấy số định danh',3,2,'decider',18000,'Giấy khai sinh; Sổ đăng ký khai sinh');
INSERT INTO procedure_step VALUES(199,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',3600,'');
INSERT INTO procedure_step VALUES(199,4,'tra-ket-qua','Trả kết quả',9,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(212,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(212,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',54000,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(212,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',14400,'');
INSERT INTO procedure_step VALUES(212,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',3600,'');
INSERT INTO procedure_step VALUES(212,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(227,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(227,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',14400,'');
INSERT INTO procedure_step VALUES(227,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',7200,'');
INSERT INTO procedure_step VALUES(227,4,'tra-ket-qua','Trả kết quả',9,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(298,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(298,2,'phan-cong','Phân công thụ lý',2,3,'decider',14400,'');
INSERT INTO procedure_step VALUES(298,3,'thu-ly','Tra cứu, xác minh',3,2,'decider',201600,'Kết quả tra cứu của Công an và Trung tâm Lý lịch tư pháp quốc gia');
INSERT INTO procedure_step VALUES(298,4,'tham-dinh','Trưởng phòng thẩm định',4,3,'decider',21600,'');
INSERT INTO procedure_step VALUES(298,5,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',14400,'');
INSERT INTO procedure_step VALUES(298,6,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',10800,'');
INSERT INTO procedure_step VALUES(298,7,'tra-ket-qua','Trả kết quả',9,1,'receiver',10800,'');
INSERT INTO procedure_step VALUES(456,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',2880,'');
INSERT INTO procedure_step VALUES(456,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',15840,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(456,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',5760,'');
INSERT INTO procedure_step VALUES(456,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',2304,'');
INSERT INTO procedure_step VALUES(456,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',2016,'');
INSERT INTO procedure_step VALUES(478,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(478,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',50400,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(478,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',14400,'');
INSERT INTO procedure_step VALUES(478,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',7200,'');
INSERT INTO procedure_step VALUES(478,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(480,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(480,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',50400,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(480,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',14400,'');
INSERT INTO procedure_step VALUES(480,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',7200,'');
INSERT INTO procedure_step VALUES(480,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(482,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(482,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',50400,'Dự thảo Giấy chứng nhận đăng ký hộ kinh doanh');
INSERT INTO procedure_step VALUES(482,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',14400,'');
INSERT INTO procedure_step VALUES(482,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',7200,'');
INSERT INTO procedure_step VALUES(482,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(484,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',8640,'');
INSERT INTO procedure_step VALUES(484,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',47520,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(484,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',17280,'');
INSERT INTO procedure_step VALUES(484,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',6912,'');
INSERT INTO procedure_step VALUES(484,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',6048,'');
INSERT INTO procedure_step VALUES(631,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(631,2,'phan-cong','Phân công thụ lý',2,3,'decider',14400,'');
INSERT INTO procedure_step VALUES(631,3,'thu-ly','Thụ lý hồ sơ',3,2,'decider',396000,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(631,4,'tham-dinh','Trưởng phòng thẩm định',4,3,'decider',72000,'');
INSERT INTO procedure_step VALUES(631,5,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',50400,'');
INSERT INTO procedure_step VALUES(631,6,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',14400,'');
INSERT INTO procedure_step VALUES(631,7,'tra-ket-qua','Trả kết quả',9,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(670,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(670,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',57600,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(670,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',14400,'');
INSERT INTO procedure_step VALUES(670,4,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',3600,'');
INSERT INTO procedure_step VALUES(670,5,'tra-ket-qua','Trả kết quả',9,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(676,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(676,2,'thu-ly','Thụ lý hồ sơ',3,2,'decider',18000,'');
INSERT INTO procedure_step VALUES(676,3,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',3600,'');
INSERT INTO procedure_step VALUES(676,4,'tra-ket-qua','Trả kết quả',9,1,'receiver',3600,'');
INSERT INTO procedure_step VALUES(697,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(697,2,'phan-cong','Phân công thụ lý',2,3,'decider',7200,'');
INSERT INTO procedure_step VALUES(697,3,'thu-ly','Tra cứu, in giấy phép',3,2,'decider',79200,'Kết quả tra cứu vi phạm; dữ liệu in giấy phép');
INSERT INTO procedure_step VALUES(697,4,'tham-dinh','Trưởng phòng thẩm định',4,3,'decider',14400,'');
INSERT INTO procedure_step VALUES(697,5,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',14400,'');
INSERT INTO procedure_step VALUES(697,6,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',7200,'');
INSERT INTO procedure_step VALUES(697,7,'tra-ket-qua','Trả kết quả',9,1,'receiver',7200,'');
INSERT INTO procedure_step VALUES(720,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(720,2,'phan-cong','Phân công thụ lý',2,3,'decider',14400,'');
INSERT INTO procedure_step VALUES(720,3,'thu-ly','Thụ lý hồ sơ',3,2,'decider',288000,'Phiếu xác minh; dự thảo Giấy chứng nhận');
INSERT INTO procedure_step VALUES(720,4,'kiem-tra','Xác minh nguồn gốc, đo đạc',5,2,'decider',230400,'Biên bản kiểm tra');
INSERT INTO procedure_step VALUES(720,5,'tham-dinh','Trưởng phòng thẩm định',4,3,'decider',144000,'');
INSERT INTO procedure_step VALUES(720,6,'kiem-tra-van-ban','Văn phòng Ủy ban nhân dân soát văn bản',6,2,'parent',57600,'');
INSERT INTO procedure_step VALUES(720,7,'ky-duyet','Lãnh đạo Ủy ban nhân dân ký',7,4,'parent',86400,'');
INSERT INTO procedure_step VALUES(720,8,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',14400,'');
INSERT INTO procedure_step VALUES(720,9,'tra-ket-qua','Trả kết quả',9,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(725,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',14400,'');
INSERT INTO procedure_step VALUES(725,2,'phan-cong','Phân công thụ lý',2,3,'decider',7200,'');
INSERT INTO procedure_step VALUES(725,3,'thu-ly','Thụ lý hồ sơ',3,2,'decider',122400,'Dự thảo kết quả');
INSERT INTO procedure_step VALUES(725,4,'tham-dinh','Trưởng phòng thẩm định',4,3,'decider',14400,'');
INSERT INTO procedure_step VALUES(725,5,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',21600,'');
INSERT INTO procedure_step VALUES(725,6,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',10800,'');
INSERT INTO procedure_step VALUES(725,7,'tra-ket-qua','Trả kết quả',9,1,'receiver',10800,'');
INSERT INTO procedure_step VALUES(762,1,'tiep-nhan','Tiếp nhận hồ sơ',1,1,'receiver',19584,'');
INSERT INTO procedure_step VALUES(762,2,'phan-cong','Phân công thụ lý',2,3,'decider',19584,'');
INSERT INTO procedure_step VALUES(762,3,'thu-ly','Thụ lý hồ sơ',3,2,'decider',97920,'Văn bản lấy ý kiến');
INSERT INTO procedure_step VALUES(762,4,'lay-y-kien','Các sở, ngành cho ý kiến',10,2,'province:so-tai-chinh;province:so-xay-dung;province:so-tai-nguyen-moi-truong',146880,'');
INSERT INTO procedure_step VALUES(762,5,'tong-hop','Tổng hợp ý kiến, dự thảo kết quả',3,2,'decider',78336,'Báo cáo thẩm định');
INSERT INTO procedure_step VALUES(762,6,'tham-dinh','Trưởng phòng thẩm định',4,3,'decider',48960,'');
INSERT INTO procedure_step VALUES(762,7,'ky-duyet','Lãnh đạo ký duyệt',7,4,'decider',39168,'');
INSERT INTO procedure_step VALUES(762,8,'dong-dau','Đóng dấu, vào sổ',8,2,'decider',19584,'');
INSERT INTO procedure_step VALUES(762,9,'tra-ket-qua','Trả kết quả',9,1,'receiver',19584,'');
CREATE TABLE IF NOT EXISTS 'procedure_fts_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO procedure_fts_data VALUES(1,X'1b8c2b');
INSERT INTO procedure_fts_data VALUES(10,X'000000000601846d000000000000000000000001080102');
INSERT INTO procedure_fts_data VALUES(1099511627777,X'00000f020730303030343838815b0203040335373582610203040336333581200203050235368108020304033831351502030502383416020305023934810b02030403393237190203030431303232810c02030403313933810d02030403323636825e02030403353730825f020304033631328260020305023939070203040337333108020304033937388368020303043230363982510203040334373849020304033830398425020303043330303384390203030434313934840a0203060139843c0203040338373381170203030439373438845b0203040339393462020306013563020302053130303431841002030101310702020102025a02020102022502020302020102020102020a020281470202010202010202810802022202020602021502021402020302021f02020101321502020102020302023002025702023b02027602021002020102616e840a020906020c4b023502017016040e2e010362616e15140605071e080f05071b0801080d161a134c04292a3e0c0508170e0817833b04101203016f07022401080d1a13118249040f090d041427010411358109022222020d0203696e680802188360020f02016f8425021a010263611604112e0301631604092e8445022303016963040b2703016e07022a03016f845b021c03017007040e090104122b0d081a0734070104192e03040e214910040c040a200c040a0110040f040a100f040a25020b03020b01020d01020b0a04060b0908041615163b02048103040c2c0104173501040c270108040d230d810704081722020a06020d15020f1408071a1c1a0304042902026861810c04090d04016d825e0c041317060e170104333002042c29040170845b040625030165845b02170301690808061c11140e04172e823b0608121d8168022103041a2f04026e6815080a2912268249021001021b01021001021303016f08040a2b0e04102e8145020a030175160806210f1e844504082504016163040a2704016315081314271104026e671514041a0f06070b1a0c06070110041211060b120e0603041a1e72020e8146022d0f041422010807121e0d8158080923131b0308071e0d20040379656e4904041502016f1508100635067702190102121308101a111a03056d6d756e6508022403016e810c060b0d0601021313042929040167150428364d040c3401040f2778020b822f020806020b4b0614080d020373646c8120041429020175150434360104292b03041c1e8142041313822f0418040608090e080403016115041739823c023e0e041235817c020f01026461825f040f350301696204352a01042827816e060c121d81680a280b062806030c2107061e0b0603016e815b020c040167810802060302060104060d0102064e021276060426090f080414150f010809121e0d812906040e06060217290604231303041e2703016f4902120301746204342a010427278356160e0f0e0a03060e0f0e030603140c0f0907060c0f070b0603017562042d2a816f02258168041d3422080a25040902026961825102110302636819080c0c1709834f02150302656d1604162e823b021204016e8251060d121d03026e68070605041501041d23810302180c021e8251021a73022802016f07040a140e040f394d021d834302090303616e68825108141916070d140a1308060a090e08060a011c07060c1108060a06060c0c08060a01140a12080606090d08060601140d1208060a0c0d08060a03016908080b230a1a41020619040a3401040d2725021681560427270104303002042929814402041704052903026e6707021801021611080a0c170949082c05270501042227816e06072d0d0d0c07130a130e0a0104293001041f22010422298107020d020175845b02340301634904100c03026e6716040f2e4c0c08210c0b170c010c081a060b1a06817b0429270104323002042b298158080d23131b03040b291f023903026f6315042c360104222b0304171e49042b2a04026e6784250219030174825e0c051317060e170104343002042d29010367616e84390418340304162902026961810b02170c021d0401698368020404016f19080b0c170930040f0c835c040b0804017907040f120e080b2e0d2b010c0a16100c131003041f1e3002141908052115170108051a0f1a28020d02020d0a04070c09040d293b022776022c0e041e3001041322010806121e0d8129021d06040f131504051214080823131b0308061e0d2003026f694902150302757007022c0102686162022203016e825f040e3504016815042636020369656d8368022302016f0808041c1114810002110302120102170102100a02180910090e11040c0e1104813e0c08130c110e0c0108131b1c16010c08120c0d0d0c010c0b120c140d0c0302616315041b39050168825102230d021201021d01021201021504017462042e2a01042127816e06062d0d0d0c06130a130e0a0104283001041e220104212903016349080805130303016907041712010a100d0f13118360021203016e810b06090a050c060c0c060301701604132e0308090c17090204756f6e678368040617030175843904113403040f29030379656e0802135a021901021c817b020d01021801020d01021081580220010369696962040f3401041227020176620411340104142701026b65825102220d021101021c01021101021403016d6204282a030174810b04080a827f020e020368616384390417340304152904016981080408090504080813040e2904016e07022903016f070228040169825102410f042522030175843c02491f0a1305050609040379657407080b090d070203696e6862021f816f0613191b0d1009130c0a090e0c0a011806060c110c0a06060c0c0c0a011009120c06090d0c0601100c120c0a0c0d0c0a817a021e020179160807210f1e7202070302070104070d0102078144060526090f080514150f01080a121e0d812906050e06060218290605231303041f2701036c6169070208825a04052e81440607120a03016d836806180b0803016e8439041c3403016f0802158360020c0301708251061009250d041d270104263001080717121201041f2902016562041634010419270203696368815b060718060302656e84390419340304172902026f69190805160d13020275638108020e0402101408081d0e1d02017962021c3e0413293b06061806822f021706021a4b04121201036d61690808081c1114020165810c040a0d02026f6962040934020275630704091401036e616d150419398146040e0b83000233020467616e688425020a03026865150427368446021b0403696570825102400d04222701042b3001042122010424298107060a17087304151303036f6169815b02117602200303756e67825f08051f181a04026f69080429228100021353020f824a021e020268616208132115170108161118118356081222141a03081019121b04016e070411120e041d3976040f080104080d0b0a0906080606813a022e0e04203001041522010808121e0d812f04050e29080a23131b0308081e0d2005016882510609121d8168022203041b2f03016f810c021b01021413042a290203756f63815b021076021f01016f620814211517010817111811816e021e8168081322141a03081119121b01047068617015022301021d0302128107081c0526053b0809130706030265706208062115170108061a0f1a83420406120301690808071c111404026575815b04051803016f49020c04026e670802140d022101021b03021049021a3e041a298131080b120e110d020e01021901020e0102118158022403041d270304756f6e678425021b010371756108042b22810002158302020f04016e150411394d021b3e0811032803826a02160602194b041112030379656e1504163984240c0b061f1306170308090625061f020e05017408041c23836004051673022701057269656e67620415340104182701037361691904062103016e84390416340304142903016f150807261523810b0c0608170e08170203696e684902094404090813040f2902016f49020e57041d293b02187602218117020b3d02101404103403040e2903017419040721020175825102420f0426228159080c23131b03040a29030161190804160d134a0409270103746169815b02158103020f01021a01020f0102128144040e0814041534030413291f023103016d825e042827010c041f12081a1202042a29810702142204060e03026e670808091c11145a022303016f4902131a040c2703017049021e03017407080c090d070201656202208379021f020368616d150415398446020d04016e08042a220d043a3601042f2b0304221e6f021453022a822f0220060223050168825102390d041c270104253001080617121201041e29040174836806091708040179825e04262701042f300204282903016962021e0402657549021603026f69825f040d3504026e6749020d8208040e090d04132701041035812b020c0604060e15040c08030175810802040302040102040102040a0204834402040402616e845b040725040163150c052b070b28070110051211060b120e0603041b1e04026f63845b020c05026e670802178360020e0203696368810802120302130102180102110a021909100a0e11040c0e11040302656e8425021c040170825f04083503016e841004070e0401688117040a0c02016f15100c0814160d081116010c0b16100c13100304201e81420228822f021e060221020472616e678117040b0c03036963688108020d04020f1408071d0e1d04026e6862040d340104102703016f070425080110050b13090a0b0b08836004071704026e671604082e030408210301751504353601042a2b03041d1e8142041413822f08070e080406080a0e080404026e6749040a13831f021304026f63825f040c3505026e671604122e330405158412040925020175150a081c0f122601021c0302116f04090918081b0526053b0808130706760226820a080b250409030163810802050302050102050102050a02058148040935817c020503036f6e6708040c2b0301791504393601042e2b0304211e81420229822f021f060222010475626e640702140104112b0d041e390104182e03040d214904173401041a2725020a03020a01020c01020a0a020e09041729813e040b2c0104163501040b2701040e2e8158041e340102766107020d0102190d04363601042b2b03041e1e3002111906121125010415272802160c021c440226760424190d041e270104273001041d22010420298107021022021c06021f040c090908080708080a090909090708090a08090a0a07090a08060b3e1b0e0728200c07080b07060771091408071b170f0e07093c09150a101e0a1f1309210737062516080e0c091b12402c380707331408140e0b0712620707070807094208132509120e0d0b0c1f0d0b14070c0e1006060b0e0b3e3a1309080a1b0b0b0d0a111a0b080808120a0c230c0c131d3d110e0c201c15090906320a111b1b0f0f090c12101f07160d261c0d0a06090a0d2019091006070920170919080b1f08080808240b120c160c210c09112a1c091a4a');
INSERT INTO procedure_fts_data VALUES(1099511627778,X'000401108425021d14080610261003041229043076616e15040d3901080c161a13823b060a121d8154040d0814022303041c2702016562042a2a832e04080e0203696563836806170b08040174150418398146040d0b8300023202026f6949020719040b3401040e278356041a340304182902017583680216030163843c024a0102786107041612010c0f0d0f13060d0d04203901041a2e03040f2149024b01024125020c03020c01020e01020c0a021009041929813e023701024b01023201023c8107021122020b06020e290252030163070a04040c0b09811004080c8148041f30813104040e030179620c07210c0b170c010c071a060b1a068378023802016584250408120203756174845b021812210c0b101807074f191708');
CREATE TABLE IF NOT EXISTS 'procedure_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO procedure_fts_idx VALUES(8,X'',2);
INSERT INTO procedure_fts_idx VALUES(8,X'3076616e',4);
CREATE TABLE IF NOT EXISTS 'procedure_fts_content'(id INTEGER PRIMARY KEY, c0);
INSERT INTO procedure_fts_content VALUES(7,'1 001699 xac dinh xac dinh lai muc do khuyet tat va cap giay xac nhan khuyet tat ubnd cap xa hoi dong xac dinh muc do khuyet tat giay xac nhan khuyet tat bao tro xa hoi kho khan can tro giup');
INSERT INTO procedure_fts_content VALUES(8,'1 001731 ho tro chi phi mai tang cho doi tuong bao tro xa hoi ubnd cap huyen phong lao dong thuong binh va xa hoi quyet dinh ho tro chi phi mai tang commune bao tro xa hoi nguoi than qua doi ho tro chi phi mai tang cho doi tuong bao tro xa hoi ubnd cap xa quyet dinh ho tro chi phi mai tang bao tro xa hoi nguoi than qua doi');
INSERT INTO procedure_fts_content VALUES(21,'2 000815 chung thuc ban sao tu ban chinh giay to van ban do co quan to chuc co tham quyen cua viet nam cap hoac chung nhan ubnd cap xa phong tu phap to chuc hanh nghe cong chung ban sao duoc chung thuc tu ban chinh chung thuc cu tru va giay to tuy than chung thuc ban sao tu ban chinh giay to van ban do co quan to chuc co tham quyen cua viet nam cap hoac chung nhan ubnd cap xa to chuc hanh nghe cong chung ban sao duoc chung thuc tu ban chinh chung thuc cu tru va giay to tuy than');
INSERT INTO procedure_fts_content VALUES(22,'2 000884 chung thuc chu ky trong cac giay to van ban ap dung cho ca truong hop chung thuc diem chi ubnd cap xa phong tu phap giay to van ban duoc chung thuc chu ky chung thuc cu tru va giay to tuy than chung thuc chu ky trong cac giay to van ban ap dung cho ca truong hop chung thuc diem chi ubnd cap xa giay to van ban duoc chung thuc chu ky chung thuc cu tru va giay to tuy than');
INSERT INTO procedure_fts_content VALUES(25,'2 000927 sua loi sai sot trong hop dong giao dich ubnd cap xa phong tu phap hop dong giao dich duoc sua loi chung thuc cu tru va giay to tuy than sua loi sai sot trong hop dong giao dich ubnd cap xa hop dong giao dich duoc sua loi chung thuc cu tru va giay to tuy than');
INSERT INTO procedure_fts_content VALUES(73,'2 002478 chuyen truong doi voi hoc sinh trung hoc pho thong so giao duc va dao tao giay gioi thieu chuyen truong giao duc trung hoc hoc tap');
INSERT INTO procedure_fts_content VALUES(98,'1 009994 cap giay phep xay dung moi doi voi cong trinh cap iii cap iv va nha o rieng le ubnd cap huyen phong quan ly do thi kinh te va ha tang giay phep xay dung kem ban ve duoc dong dau hoat dong xay dung nha o dat dai cap giay phep xay dung moi doi voi cong trinh cap iii cap iv va nha o rieng le ubnd cap xa giay phep xay dung kem ban ve duoc dong dau hoat dong xay dung nha o dat dai');
INSERT INTO procedure_fts_content VALUES(99,'1 009995 cap giay phep xay dung sua chua cai tao doi voi cong trinh cap iii cap iv va nha o rieng le ubnd cap huyen giay phep xay dung hoat dong xay dung nha o dat dai cap giay phep xay dung sua chua cai tao doi voi cong trinh cap iii cap iv va nha o rieng le ubnd cap xa giay phep xay dung hoat dong xay dung nha o dat dai');
INSERT INTO procedure_fts_content VALUES(136,'1 000656 thu tuc dang ky khai tu ubnd cap xa trich luc khai tu ho tich nguoi than qua doi');
INSERT INTO procedure_fts_content VALUES(139,'1 000894 thu tuc dang ky ket hon ubnd cap xa giay chung nhan ket hon ho tich hon nhan va gia dinh');
INSERT INTO procedure_fts_content VALUES(140,'1 001022 thu tuc dang ky nhan cha me con ubnd cap xa trich luc dang ky nhan cha me con ho tich co con nho');
INSERT INTO procedure_fts_content VALUES(141,'1 001193 thu tuc dang ky khai sinh ubnd cap xa giay khai sinh ho tich co con nho');
INSERT INTO procedure_fts_content VALUES(151,'1 004873 thu tuc cap giay xac nhan tinh trang hon nhan ubnd cap xa giay xac nhan tinh trang hon nhan ho tich hon nhan va gia dinh');
INSERT INTO procedure_fts_content VALUES(160,'2 000635 cap ban sao trich luc ho tich ban sao giay khai sinh co quan quan ly csdl ho tich ubnd cap xa phong tu phap so tu phap ban sao trich luc ho tich ho tich co con nho cap ban sao trich luc ho tich ban sao giay khai sinh co quan quan ly csdl ho tich ubnd cap xa phong tu phap so tu phap ban sao trich luc ho tich ho tich co con nho');
INSERT INTO procedure_fts_content VALUES(219,'2 000488 cap phieu ly lich tu phap cho cong dan viet nam nguoi nuoc ngoai dang cu tru tai viet nam so tu phap phieu ly lich tu phap ly lich tu phap cu tru va giay to tuy than');
INSERT INTO procedure_fts_content VALUES(337,'2 002069 dang ky hoat dong chi nhanh van phong dai dien thong bao lap dia diem kinh doanh thong bao lap chi nhanh van phong dai dien o nuoc ngoai so ke hoach va dau tu phong dang ky kinh doanh giay chung nhan dang ky hoat dong chi nhanh van phong dai dien thanh lap va hoat dong cua doanh nghiep khoi su kinh doanh');
INSERT INTO procedure_fts_content VALUES(350,'1 001266 cham dut hoat dong ho kinh doanh ubnd cap huyen phong tai chinh ke hoach thong bao cham dut hoat dong ho kinh doanh thanh lap va hoat dong doanh nghiep ho kinh doanh thay doi tam dung cham dut kinh doanh cham dut hoat dong ho kinh doanh ubnd cap xa thong bao cham dut hoat dong ho kinh doanh thanh lap va hoat dong doanh nghiep ho kinh doanh thay doi tam dung cham dut kinh doanh');
INSERT INTO procedure_fts_content VALUES(351,'1 001570 tam ngung kinh doanh tiep tuc kinh doanh truoc thoi han da thong bao cua ho kinh doanh ubnd cap huyen phong tai chinh ke hoach giay xac nhan tam ngung kinh doanh thanh lap va hoat dong doanh nghiep ho kinh doanh thay doi tam dung cham dut kinh doanh tam ngung kinh doanh tiep tuc kinh doanh truoc thoi han da thong bao cua ho kinh doanh ubnd cap xa giay xac nhan tam ngung kinh doanh thanh lap va hoat dong doanh nghiep ho kinh doanh thay doi tam dung cham dut kinh doanh');
INSERT INTO procedure_fts_content VALUES(352,'1 001612 dang ky thanh lap ho kinh doanh ubnd cap huyen phong tai chinh ke hoach giay chung nhan dang ky ho kinh doanh thanh lap va hoat dong doanh nghiep ho kinh doanh khoi su kinh doanh dang ky thanh lap ho kinh doanh ubnd cap xa giay chung nhan dang ky ho kinh doanh thanh lap va hoat dong doanh nghiep ho kinh doanh khoi su kinh doanh');
INSERT INTO procedure_fts_content VALUES(353,'2 000575 cap lai giay chung nhan dang ky ho kinh doanh ubnd cap huyen phong tai chinh ke hoach giay chung nhan dang ky ho kinh doanh thanh lap va hoat dong doanh nghiep ho kinh doanh thay doi tam dung cham dut kinh doanh cap lai giay chung nhan dang ky ho kinh doanh ubnd cap xa giay chung nhan dang ky ho kinh doanh thanh lap va hoat dong doanh nghiep ho kinh doanh thay doi tam dung cham dut kinh doanh');
INSERT INTO procedure_fts_content VALUES(488,'1 001978 giai quyet huong tro cap that nghiep so lao dong thuong binh va xa hoi trung tam dich vu viec lam quyet dinh huong tro cap that nghiep viec lam bao hiem that nghiep viec lam');
INSERT INTO procedure_fts_content VALUES(522,'1 004194 dang ky tam tru cong an cap xa thong bao ket qua dang ky tam tru dang ky quan ly cu tru cu tru va giay to tuy than');
INSERT INTO procedure_fts_content VALUES(528,'1 010041 xac nhan thong tin ve cu tru cong an cap xa giay xac nhan thong tin ve cu tru dang ky quan ly cu tru cu tru va giay to tuy than');
INSERT INTO procedure_fts_content VALUES(549,'1 002809 doi giay phep lai xe do nganh giao thong van tai cap so giao thong van tai giay phep lai xe duong bo phuong tien va nguoi lai');
INSERT INTO procedure_fts_content VALUES(569,'1 003003 dang ky va cap giay chung nhan quyen su dung dat quyen so huu nha o va tai san khac gan lien voi dat lan dau ubnd cap huyen chi nhanh van phong dang ky dat dai giay chung nhan quyen su dung dat dat dai nha o dat dai dang ky va cap giay chung nhan quyen su dung dat quyen so huu nha o va tai san khac gan lien voi dat lan dau ubnd cap xa giay chung nhan quyen su dung dat dat dai nha o dat dai');
INSERT INTO procedure_fts_content VALUES(572,'1 004199 cap doi giay chung nhan quyen su dung dat quyen so huu nha o va tai san khac gan lien voi dat chi nhanh van phong dang ky dat dai giay chung nhan dat dai nha o dat dai cap doi giay chung nhan quyen su dung dat quyen so huu nha o va tai san khac gan lien voi dat van phong dang ky dat dai chi nhanh khu vuc giay chung nhan dat dai nha o dat dai');
INSERT INTO procedure_fts_content VALUES(603,'1 009748 thu tuc chap thuan chu truong dau tu thuoc tham quyen cua ban quan ly khu cong nghiep khu che xuat khu cong nghe cao khu kinh te ban quan ly cac khu cong nghiep quyet dinh chap thuan chu truong dau tu dau tu tai viet nam du an dau tu xay dung');
CREATE TABLE IF NOT EXISTS 'procedure_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO procedure_fts_docsize VALUES(7,X'2b');
INSERT INTO procedure_fts_docsize VALUES(8,X'4b');
INSERT INTO procedure_fts_docsize VALUES(21,X'6d');
INSERT INTO procedure_fts_docsize VALUES(22,X'57');
INSERT INTO procedure_fts_docsize VALUES(25,X'3d');
INSERT INTO procedure_fts_docsize VALUES(73,X'1d');
INSERT INTO procedure_fts_docsize VALUES(98,X'5c');
INSERT INTO procedure_fts_docsize VALUES(99,X'4c');
INSERT INTO procedure_fts_docsize VALUES(136,X'15');
INSERT INTO procedure_fts_docsize VALUES(139,X'17');
INSERT INTO procedure_fts_docsize VALUES(140,X'1a');
INSERT INTO procedure_fts_docsize VALUES(141,X'13');
INSERT INTO procedure_fts_docsize VALUES(151,X'1d');
INSERT INTO procedure_fts_docsize VALUES(160,X'50');
INSERT INTO procedure_fts_docsize VALUES(219,X'29');
INSERT INTO procedure_fts_docsize VALUES(337,X'43');
INSERT INTO procedure_fts_docsize VALUES(350,X'51');
INSERT INTO procedure_fts_docsize VALUES(351,X'63');
INSERT INTO procedure_fts_docsize VALUES(352,X'47');
INSERT INTO procedure_fts_docsize VALUES(353,X'55');
INSERT INTO procedure_fts_docsize VALUES(488,X'26');
INSERT INTO procedure_fts_docsize VALUES(522,X'1f');
INSERT INTO procedure_fts_docsize VALUES(528,X'22');
INSERT INTO procedure_fts_docsize VALUES(549,X'1e');
INSERT INTO procedure_fts_docsize VALUES(569,X'5e');
INSERT INTO procedure_fts_docsize VALUES(572,X'52');
INSERT INTO procedure_fts_docsize VALUES(603,X'38');
CREATE TABLE IF NOT EXISTS 'procedure_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO procedure_fts_config VALUES('version',4);
CREATE TABLE form_def (
    code TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    json TEXT NOT NULL
);
INSERT INTO form_def VALUES('1.001193','Tờ khai đăng ký khai sinh',replace('{\n "code": "1.001193",\n "title": "Tờ khai đăng ký khai sinh",\n "legal_basis": "Thông tư 04/2020/TT-BTP",\n "pages": [\n  {"title": "Quan hệ với trẻ",\n   "fields": [\n    {"name": "relation", "label": "Bạn là gì của trẻ được khai sinh?", "type": "choice", "required": true, "options": [{"value": "father", "label": "Cha"}, {"value": "mother", "label": "Mẹ"}, {"value": "grandparent", "label": "Ông, bà"}, {"value": "relative", "label": "Người thân thích khác"}, {"value": "self", "label": "Bản thân"}, {"value": "organisation", "label": "Cơ quan, tổ chức nuôi dưỡng"}]}\n   ]},\n  {"title": "Trẻ được khai sinh",\n   "fields": [\n    {"name": "child_name", "label": "Họ, chữ đệm, tên của trẻ", "type": "name", "required": true, "max": 120},\n    {"name": "child_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "child_sex", "label": "Giới tính", "type": "choice", "required": true, "options": [{"value": "male", "label": "Nam"}, {"value": "female", "label": "Nữ"}]}\n   ]},\n  {"title": "Dân tộc, quốc tịch của trẻ",\n   "fields": [\n    {"name": "child_ethnicity", "label": "Dân tộc", "type": "text", "required": true, "max": 40},\n    {"name": "child_nationality", "label": "Quốc tịch", "type": "text", "required": true, "hint": "Ví dụ: Việt Nam", "max": 40}\n   ]},\n  {"title": "Nơi sinh và quê quán",\n   "fields": [\n    {"name": "birth_place", "label": "Nơi sinh", "type": "text", "required": true, "hint": "Tên cơ sở y tế, xã, huyện, tỉnh; sinh tại nhà thì ghi địa chỉ", "max": 200},\n    {"name": "home_place", "label": "Quê quán", "type": "text", "required": true, "hint": "Theo quê quán của cha hoặc mẹ, hoặc theo tập quán", "max": 200}\n   ]},\n  {"title": "Người mẹ",\n   "fields": [\n    {"name": "mother_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "mother_birth_year", "label": "Năm sinh", "type": "number", "required": true, "max": 2100},\n    {"name": "mother_nationality", "label": "Quốc tịch", "type": "text", "required": true, "hint": "Ví dụ: Việt Nam", "max": 40},\n    {"name": "mother_ethnicity", "label": "Dân tộc", "type": "text", "required": true, "max": 40},\n    {"name": "mother_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": false},\n    {"name": "mother_address", "label": "Nơi cư trú", "type": "address", "required": true}\n   ]},\n  {"title": "Người cha",\n   "fields": [\n    {"name": "has_father", "label": "Có khai người cha không?", "type": "yesno", "required": true, "hint": "Chọn Không khi chưa xác định được cha"}\n   ]},\n  {"title": "Thông tin người cha", "when": {"all": [{"field": "has_father", "op": "eq", "value": "yes"}]},\n   "fields": [\n    {"name": "father_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "father_birth_year", "label": "Năm sinh", "type": "number", "required": true, "max": 2100},\n    {"name": "father_nationality", "label": "Quốc tịch", "type": "text", "required": true, "hint": "Ví dụ: Việt Nam", "max": 40},\n    {"name": "father_ethnicity", "label": "Dân tộc", "type": "text", "required": true, "max": 40},\n    {"name": "father_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": false},\n    {"name": "father_address", "label": "Nơi cư trú", "type": "address", "required": true}\n   ]},\n  {"title": "Hôn nhân của cha, mẹ",\n   "fields": [\n    {"name": "parents_married", "label": "Cha, mẹ trẻ đã đăng ký kết hôn chưa?", "type": "yesno", "required": true},\n    {"name": "marriage_certificate", "label": "Số, ngày và nơi cấp giấy chứng nhận kết hôn", "type": "text", "required": true, "max": 200, "when": {"all": [{"field": "parents_married", "op": "eq", "value": "yes"}]}}\n   ]},\n  {"title": "Bản sao",\n   "fields": [\n    {"name": "wants_copies", "label": "Có đề nghị cấp bản sao trích lục không?", "type": "yesno", "required": true},\n    {"name": "copies", "label": "Số lượng bản sao", "type": "number", "required": true, "max": 50, "when": {"all": [{"field": "wants_copies", "op": "eq", "value": "yes"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.003003','Đơn đăng ký, cấp Giấy chứng nhận (Mẫu số 04a/ĐK)',replace('{\n "code": "1.003003",\n "title": "Đơn đăng ký, cấp Giấy chứng nhận (Mẫu số 04a/ĐK)",\n "legal_basis": "Thông tư 24/2014/TT-BTNMT; Thông tư 09/2021/TT-BTNMT",\n "pages": [\n  {"title": "Người sử dụng đất, chủ sở hữu tài sản",\n   "fields": [\n    {"name": "owner_name", "label": "Tên", "type": "name", "required": true, "max": 120},\n    {"name": "owner_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "owner_address", "label": "Địa chỉ", "type": "address", "required": true},\n    {"name": "owner_phone", "label": "Số điện thoại", "type": "phone", "required": true},\n    {"name": "co_owner", "label": "Người cùng sử dụng, sở hữu", "type": "text", "required": false, "max": 200}\n   ]},\n  {"title": "Thửa đất",\n   "fields": [\n    {"name": "lot_no", "label": "Thửa đất số", "type": "text", "required": true, "max": 20},\n    {"name": "map_no", "label": "Tờ bản đồ số", "type": "text", "required": true, "max": 20},\n    {"name": "lot_area", "label": "Diện tích (m²)", "type": "number", "required": true, "max": 10000000},\n    {"name": "lot_address", "label": "Địa chỉ", "type": "address", "required": true},\n    {"name": "lot_commune", "label": "Xã, phường, thị trấn", "type": "area", "required": true}\n   ]},\n  {"title": "Sử dụng đất",\n   "fields": [\n    {"name": "use_purpose", "label": "Mục đích sử dụng", "type": "choice", "required": true, "options": [{"value": "house", "label": "Đất ở"}, {"value": "rice", "label": "Đất trồng lúa"}, {"value": "perennial", "label": "Đất trồng cây lâu năm"}, {"value": "other", "label": "Mục đích khác"}]},\n    {"name": "use_since", "label": "Sử dụng từ (năm)", "type": "number", "required": true, "max": 2100},\n    {"name": "use_term", "label": "Thời hạn đề nghị được sử dụng", "type": "text", "required": true, "max": 60},\n    {"name": "origin", "label": "Nguồn gốc sử dụng", "type": "longtext", "required": true, "max": 500}\n   ]},\n  {"title": "Tài sản gắn liền với đất",\n   "fields": [\n    {"name": "has_house", "label": "Có đề nghị chứng nhận tài sản trên đất không?", "type": "yesno", "required": true},\n    {"name": "house_kind", "label": "Loại nhà, công trình", "type": "text", "required": true, "max": 100, "when": {"all": [{"field": "has_house", "op": "eq", "value": "yes"}]}},\n    {"name": "house_floor", "label": "Diện tích xây dựng (m²)", "type": "number", "required": true, "max": 1000000, "when": {"all": [{"field": "has_house", "op": "eq", "value": "yes"}]}},\n    {"name": "house_year", "label": "Năm hoàn thành", "type": "number", "required": true, "max": 2100, "when": {"all": [{"field": "has_house", "op": "eq", "value": "yes"}]}}\n   ]},\n  {"title": "Giấy tờ và tranh chấp",\n   "fields": [\n    {"name": "papers", "label": "Giấy tờ kèm theo về quyền sử dụng đất", "type": "longtext", "required": true, "max": 500},\n    {"name": "dispute", "label": "Đất có đang tranh chấp không?", "type": "yesno", "required": true},\n    {"name": "debt", "label": "Đề nghị ghi nợ tiền sử dụng đất?", "type": "yesno", "required": true}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.004194','Tờ khai thay đổi thông tin cư trú: đăng ký tạm trú',replace('{\n "code": "1.004194",\n "title": "Tờ khai thay đổi thông tin cư trú: đăng ký tạm trú",\n "legal_basis": "Thông tư 56/2021/TT-BCA (Mẫu CT01)",\n "pages": [\n  {"title": "Người thay đổi thông tin cư trú",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_sex", "label": "Giới tính", "type": "choice", "required": true, "options": [{"value": "male", "label": "Nam"}, {"value": "female", "label": "Nữ"}]},\n    {"name": "applicant_cccd", "label": "Số định danh cá nhân, căn cước công dân", "type": "cccd", "required": true}\n   ]},\n  {"title": "Liên hệ",\n   "fields": [\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true},\n    {"name": "applicant_email", "label": "Thư điện tử", "type": "email", "required": false}\n   ]},\n  {"title": "Nơi ở",\n   "fields": [\n    {"name": "old_address", "label": "Nơi thường trú", "type": "address", "required": true},\n    {"name": "new_address", "label": "Nơi đăng ký tạm trú", "type": "address", "required": true},\n    {"name": "new_area", "label": "Xã, phường, thị trấn", "type": "area", "required": true}\n   ]},\n  {"title": "Thời hạn và lý do",\n   "fields": [\n    {"name": "until", "label": "Tạm trú đến ngày", "type": "date", "required": true, "hint": "Tối đa 2 năm"},\n    {"name": "reason", "label": "Lý do", "type": "choice", "required": true, "options": [{"value": "work", "label": "Làm việc"}, {"value": "study", "label": "Học tập"}, {"value": "family", "label": "Ở cùng người thân"}, {"value": "other", "label": "Lý do khác"}]},\n    {"name": "reason_other", "label": "Ghi rõ lý do", "type": "text", "required": true, "max": 200, "when": {"all": [{"field": "reason", "op": "eq", "value": "other"}]}}\n   ]},\n  {"title": "Chỗ ở",\n   "fields": [\n    {"name": "house_kind", "label": "Chỗ ở", "type": "choice", "required": true, "options": [{"value": "own", "label": "Thuộc sở hữu của mình"}, {"value": "rent", "label": "Thuê, mượn, ở nhờ"}]},\n    {"name": "landlord", "label": "Họ tên chủ nhà", "type": "name", "required": true, "max": 120, "when": {"all": [{"field": "house_kind", "op": "eq", "value": "rent"}]}},\n    {"name": "landlord_cccd", "label": "Số căn cước công dân của chủ nhà", "type": "cccd", "required": false, "when": {"all": [{"field": "house_kind", "op": "eq", "value": "rent"}]}}\n   ]},\n  {"title": "Chủ hộ",\n   "fields": [\n    {"name": "head_name", "label": "Họ, chữ đệm, tên chủ hộ", "type": "name", "required": true, "max": 120},\n    {"name": "head_relation", "label": "Quan hệ với chủ hộ", "type": "text", "required": true, "max": 40},\n    {"name": "head_cccd", "label": "Số định danh cá nhân của chủ hộ", "type": "cccd", "required": true}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.001699','Đơn đề nghị xác định, xác định lại mức độ khuyết tật',replace('{\n "code": "1.001699",\n "title": "Đơn đề nghị xác định, xác định lại mức độ khuyết tật",\n "legal_basis": "Thông tư 01/2019/TT-BLĐTBXH (Mẫu số 01)",\n "pages": [\n  {"title": "Người được xác định",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "hint": "12 chữ số"},\n    {"name": "applicant_address", "label": "Nơi cư trú", "type": "address", "required": true, "hint": "Số nhà, đường hoặc ấp, khu phố, xã, huyện, tỉnh"},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true},\n    {"name": "applicant_sex", "label": "Giới tính", "type": "choice", "required": true, "options": [{"value": "male", "label": "Nam"}, {"value": "female", "label": "Nữ"}]}\n   ]},\n  {"title": "Người đại diện",\n   "fields": [\n    {"name": "has_rep", "label": "Có người đại diện hợp pháp không?", "type": "yesno", "required": true},\n    {"name": "rep_name", "label": "Họ và tên", "type": "name", "required": true, "max": 120, "when": {"all": [{"field": "has_rep", "op": "eq", "value": "yes"}]}},\n    {"name": "rep_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "when": {"all": [{"field": "has_rep", "op": "eq", "value": "yes"}]}},\n    {"name": "rep_relation", "label": "Quan hệ", "type": "text", "required": true, "max": 60, "when": {"all": [{"field": "has_rep", "op": "eq", "value": "yes"}]}}\n   ]},\n  {"title": "Đề nghị",\n   "fields": [\n    {"name": "kind", "label": "Đề nghị", "type": "choice", "required": true, "options": [{"value": "first", "label": "Xác định lần đầu"}, {"value": "again", "label": "Xác định lại"}, {"value": "renew", "label": "Cấp lại, cấp đổi giấy"}]},\n    {"name": "old_no", "label": "Số Giấy xác nhận khuyết tật đã cấp", "type": "text", "required": true, "max": 60, "when": {"all": [{"field": "kind", "op": "ne", "value": "first"}]}},\n    {"name": "reason", "label": "Lý do xác định lại", "type": "longtext", "required": true, "max": 500, "when": {"all": [{"field": "kind", "op": "eq", "value": "again"}]}}\n   ]},\n  {"title": "Tình trạng",\n   "fields": [\n    {"name": "types", "label": "Dạng khuyết tật", "type": "choices", "required": true, "options": [{"value": "move", "label": "Vận động"}, {"value": "hear", "label": "Nghe, nói"}, {"value": "see", "label": "Nhìn"}, {"value": "mind", "label": "Thần kinh, tâm thần"}, {"value": "think", "label": "Trí tuệ"}, {"value": "other", "label": "Khác"}]},\n    {"name": "degree", "label": "Mức độ tự khai", "type": "choice", "required": true, "options": [{"value": "light", "label": "Nhẹ"}, {"value": "heavy", "label": "Nặng"}, {"value": "very", "label": "Đặc biệt nặng"}]},\n    {"name": "papers", "label": "Bệnh án, kết luận đã có", "type": "longtext", "required": false, "max": 500},\n    {"name": "at_home", "label": "Đề nghị Hội đồng đến nhà?", "type": "yesno", "required": true}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.004873','Tờ khai cấp Giấy xác nhận tình trạng hôn nhân',replace('{\n "code": "1.004873",\n "title": "Tờ khai cấp Giấy xác nhận tình trạng hôn nhân",\n "legal_basis": "Thông tư 04/2020/TT-BTP",\n "pages": [\n  {"title": "Người yêu cầu",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "hint": "12 chữ số"},\n    {"name": "applicant_address", "label": "Nơi cư trú", "type": "address", "required": true, "hint": "Số nhà, đường hoặc ấp, khu phố, xã, huyện, tỉnh"},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Xác nhận cho ai",\n   "fields": [\n    {"name": "for_self", "label": "Xin xác nhận cho chính bạn?", "type": "yesno", "required": true},\n    {"name": "subject_name", "label": "Họ, chữ đệm, tên người được xác nhận", "type": "name", "required": true, "max": 120, "when": {"all": [{"field": "for_self", "op": "eq", "value": "no"}]}},\n    {"name": "subject_cccd", "label": "Số căn cước công dân của người đó", "type": "cccd", "required": true, "when": {"all": [{"field": "for_self", "op": "eq", "value": "no"}]}},\n    {"name": "relation", "label": "Quan hệ với người đó", "type": "text", "required": true, "max": 60, "when": {"all": [{"field": "for_self", "op": "eq", "value": "no"}]}}\n   ]},\n  {"title": "Tình trạng hôn nhân",\n   "fields": [\n    {"name": "status", "label": "Hiện nay", "type": "choice", "required": true, "options": [{"value": "single", "label": "Chưa kết hôn với ai"}, {"value": "married", "label": "Đang có vợ, chồng"}, {"value": "divorced", "label": "Đã ly hôn, chưa kết hôn với ai"}, {"value": "widowed", "label": "Vợ, chồng đã chết, chưa kết hôn với ai"}]},\n    {"name": "status_paper", "label": "Số, ngày quyết định ly hôn hoặc trích lục khai tử", "type": "text", "required": true, "max": 200, "when": {"any": [{"field": "status", "op": "eq", "value": "divorced"}, {"field": "status", "op": "eq", "value": "widowed"}]}}\n   ]},\n  {"title": "Thời gian và mục đích",\n   "fields": [\n    {"name": "period_from", "label": "Trong thời gian cư trú từ ngày", "type": "date", "required": false},\n    {"name": "period_to", "label": "Đến ngày", "type": "date", "required": false},\n    {"name": "purpose", "label": "Mục đích sử dụng", "type": "choice", "required": true, "options": [{"value": "marriage", "label": "Để kết hôn"}, {"value": "property", "label": "Mua bán, chuyển nhượng tài sản"}, {"value": "loan", "label": "Vay vốn"}, {"value": "other", "label": "Mục đích khác"}]},\n    {"name": "purpose_other", "label": "Ghi rõ mục đích", "type": "text", "required": true, "max": 200, "when": {"all": [{"field": "purpose", "op": "eq", "value": "other"}]}},\n    {"name": "partner", "label": "Kết hôn với ai (họ tên, năm sinh, nơi cư trú)", "type": "text", "required": true, "max": 300, "when": {"all": [{"field": "purpose", "op": "eq", "value": "marriage"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('2.000815','Phiếu yêu cầu chứng thực bản sao từ bản chính',replace('{\n "code": "2.000815",\n "title": "Phiếu yêu cầu chứng thực bản sao từ bản chính",\n "legal_basis": "Nghị định 23/2015/NĐ-CP; Thông tư 01/2020/TT-BTP",\n "pages": [\n  {"title": "Người yêu cầu",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Giấy tờ cần chứng thực",\n   "fields": [\n    {"name": "papers", "label": "Tên các giấy tờ", "type": "longtext", "required": true, "hint": "Mỗi giấy tờ một dòng", "max": 500},\n    {"name": "pages", "label": "Số trang của một bản", "type": "number", "required": true, "max": 500},\n    {"name": "copies", "label": "Số bản mỗi loại", "type": "number", "required": true, "max": 100}\n   ]},\n  {"title": "Cách làm",\n   "fields": [\n    {"name": "kind", "label": "Bạn cần", "type": "choice", "required": true, "options": [{"value": "paper", "label": "Bản sao chứng thực bằng giấy"}, {"value": "digital", "label": "Bản sao chứng thực điện tử"}]},\n    {"name": "email", "label": "Thư điện tử nhận bản điện tử", "type": "email", "required": true, "when": {"all": [{"field": "kind", "op": "eq", "value": "digital"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('2.000635','Tờ khai cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh',replace('{\n "code": "2.000635",\n "title": "Tờ khai cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh",\n "legal_basis": "Thông tư 04/2020/TT-BTP",\n "pages": [\n  {"title": "Người yêu cầu",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "hint": "12 chữ số"},\n    {"name": "applicant_address", "label": "Nơi cư trú", "type": "address", "required": true, "hint": "Số nhà, đường hoặc ấp, khu phố, xã, huyện, tỉnh"},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true},\n    {"name": "relation", "label": "Quan hệ với người được cấp bản sao", "type": "text", "required": true, "max": 60}\n   ]},\n  {"title": "Loại giấy tờ",\n   "fields": [\n    {"name": "record_kind", "label": "Cấp bản sao của", "type": "choice", "required": true, "options": [{"value": "birth", "label": "Giấy khai sinh"}, {"value": "marriage", "label": "Giấy chứng nhận kết hôn"}, {"value": "death", "label": "Khai tử"}, {"value": "parent", "label": "Nhận cha, mẹ, con"}, {"value": "guardian", "label": "Giám hộ"}, {"value": "change", "label": "Thay đổi, cải chính hộ tịch"}]}\n   ]},\n  {"title": "Người được cấp bản sao",\n   "fields": [\n    {"name": "subject_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "subject_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "subject_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": false}\n   ]},\n  {"title": "Nơi đã đăng ký",\n   "fields": [\n    {"name": "record_place", "label": "Đã đăng ký tại", "type": "text", "required": true, "max": 200},\n    {"name": "record_day", "label": "Ngày đăng ký", "type": "date", "required": false},\n    {"name": "record_no", "label": "Số, quyển số", "type": "text", "required": false, "max": 60},\n    {"name": "copies", "label": "Số lượng bản sao", "type": "number", "required": true, "max": 50}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.004199','Đơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)',replace('{\n "code": "1.004199",\n "title": "Đơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)",\n "legal_basis": "Thông tư 24/2014/TT-BTNMT; Thông tư 09/2021/TT-BTNMT",\n "pages": [\n  {"title": "Người sử dụng đất, chủ sở hữu tài sản",\n   "fields": [\n    {"name": "owner_name", "label": "Tên", "type": "name", "required": true, "max": 120},\n    {"name": "owner_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "owner_address", "label": "Địa chỉ", "type": "address", "required": true},\n    {"name": "owner_phone", "label": "Số điện thoại", "type": "phone", "required": true},\n    {"name": "co_owner", "label": "Người cùng sử dụng, sở hữu", "type": "text", "required": false, "max": 200}\n   ]},\n  {"title": "Giấy chứng nhận đã cấp",\n   "fields": [\n    {"name": "cert_serial", "label": "Số phát hành (số seri)", "type": "text", "required": true, "max": 20},\n    {"name": "cert_book", "label": "Số vào sổ", "type": "text", "required": true, "max": 40},\n    {"name": "cert_day", "label": "Ngày cấp", "type": "date", "required": true}\n   ]},\n  {"title": "Thửa đất",\n   "fields": [\n    {"name": "lot_no", "label": "Thửa đất số", "type": "text", "required": true, "max": 20},\n    {"name": "map_no", "label": "Tờ bản đồ số", "type": "text", "required": true, "max": 20},\n    {"name": "lot_area", "label": "Diện tích (m²)", "type": "number", "required": true, "max": 10000000},\n    {"name": "lot_address", "label": "Địa chỉ", "type": "address", "required": true},\n    {"name": "lot_commune", "label": "Xã, phường, thị trấn", "type": "area", "required": true}\n   ]},\n  {"title": "Lý do cấp đổi",\n   "fields": [\n    {"name": "reason", "label": "Lý do", "type": "choice", "required": true, "options": [{"value": "torn", "label": "Giấy chứng nhận bị ố, nhòe, rách"}, {"value": "survey", "label": "Đo đạc lại, thay đổi diện tích"}, {"value": "spouse", "label": "Ghi tên vợ và chồng"}, {"value": "old", "label": "Đổi sang mẫu mới"}]},\n    {"name": "new_area", "label": "Diện tích sau đo đạc (m²)", "type": "number", "required": true, "max": 10000000, "when": {"all": [{"field": "reason", "op": "eq", "value": "survey"}]}},\n    {"name": "spouse_name", "label": "Họ tên vợ hoặc chồng", "type": "name", "required": true, "max": 120, "when": {"all": [{"field": "reason", "op": "eq", "value": "spouse"}]}},\n    {"name": "mortgaged", "label": "Giấy chứng nhận đang thế chấp?", "type": "yesno", "required": true},\n    {"name": "bank", "label": "Tổ chức tín dụng đang giữ", "type": "text", "required": true, "max": 200, "when": {"all": [{"field": "mortgaged", "op": "eq", "value": "yes"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.001731','Tờ khai đề nghị hỗ trợ chi phí mai táng',replace('{\n "code": "1.001731",\n "title": "Tờ khai đề nghị hỗ trợ chi phí mai táng",\n "legal_basis": "Nghị định 20/2021/NĐ-CP (Mẫu số 04)",\n "pages": [\n  {"title": "Người chết",\n   "fields": [\n    {"name": "dead_name", "label": "Họ và tên", "type": "name", "required": true, "max": 120},\n    {"name": "dead_birth", "label": "Ngày sinh", "type": "date", "required": false},\n    {"name": "dead_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": false},\n    {"name": "death_day", "label": "Ngày chết", "type": "date", "required": true},\n    {"name": "dead_address", "label": "Nơi thường trú", "type": "address", "required": true}\n   ]},\n  {"title": "Chế độ đang hưởng",\n   "fields": [\n    {"name": "group", "label": "Đang hưởng", "type": "choice", "required": true, "options": [{"value": "monthly", "label": "Trợ cấp xã hội hằng tháng"}, {"value": "child", "label": "Con của người đơn thân nghèo"}, {"value": "old80", "label": "Người từ đủ 80 tuổi"}, {"value": "other", "label": "Khác"}]},\n    {"name": "stop_month", "label": "Thôi hưởng từ tháng, năm", "type": "text", "required": true, "max": 20}\n   ]},\n  {"title": "Người, cơ quan đứng ra mai táng",\n   "fields": [\n    {"name": "kind", "label": "Bên mai táng", "type": "choice", "required": true, "options": [{"value": "person", "label": "Cá nhân, hộ gia đình"}, {"value": "body", "label": "Cơ quan, tổ chức"}]},\n    {"name": "applicant_name", "label": "Họ tên hoặc tên cơ quan", "type": "text", "required": true, "max": 200},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "when": {"all": [{"field": "kind", "op": "eq", "value": "person"}]}},\n    {"name": "relation", "label": "Quan hệ với người chết", "type": "text", "required": true, "max": 60, "when": {"all": [{"field": "kind", "op": "eq", "value": "person"}]}},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Nhận tiền",\n   "fields": [\n    {"name": "pay_way", "label": "Nhận bằng", "type": "choice", "required": true, "options": [{"value": "cash", "label": "Tiền mặt"}, {"value": "bank", "label": "Tài khoản ngân hàng"}]},\n    {"name": "bank", "label": "Ngân hàng và số tài khoản", "type": "text", "required": true, "max": 120, "when": {"all": [{"field": "pay_way", "op": "eq", "value": "bank"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.000894','Tờ khai đăng ký kết hôn',replace('{\n "code": "1.000894",\n "title": "Tờ khai đăng ký kết hôn",\n "legal_basis": "Thông tư 04/2020/TT-BTP",\n "pages": [\n  {"title": "Bên nam",\n   "fields": [\n    {"name": "male_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "male_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "male_ethnicity", "label": "Dân tộc", "type": "text", "required": true, "max": 40},\n    {"name": "male_nationality", "label": "Quốc tịch", "type": "text", "required": true, "max": 40}\n   ]},\n  {"title": "Bên nam: giấy tờ và nơi cư trú",\n   "fields": [\n    {"name": "male_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "male_address", "label": "Nơi cư trú", "type": "address", "required": true},\n    {"name": "male_times", "label": "Kết hôn lần thứ mấy", "type": "number", "required": true, "max": 9}\n   ]},\n  {"title": "Bên nữ",\n   "fields": [\n    {"name": "female_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "female_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "female_ethnicity", "label": "Dân tộc", "type": "text", "required": true, "max": 40},\n    {"name": "female_nationality", "label": "Quốc tịch", "type": "text", "required": true, "max": 40}\n   ]},\n  {"title": "Bên nữ: giấy tờ và nơi cư trú",\n   "fields": [\n    {"name": "female_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "female_address", "label": "Nơi cư trú", "type": "address", "required": true},\n    {"name": "female_times", "label": "Kết hôn lần thứ mấy", "type": "number", "required": true, "max": 9}\n   ]},\n  {"title": "Cam đoan",\n   "fields": [\n    {"name": "both_free", "label": "Hai bên tự nguyện, đủ điều kiện kết hôn và hiện không có vợ, chồng?", "type": "yesno", "required": true},\n    {"name": "phone", "label": "Số điện thoại liên hệ", "type": "phone", "required": true}\n   ]},\n  {"title": "Bản sao",\n   "fields": [\n    {"name": "wants_copies", "label": "Có đề nghị cấp bản sao trích lục không?", "type": "yesno", "required": true},\n    {"name": "copies", "label": "Số lượng bản sao", "type": "number", "required": true, "max": 50, "when": {"all": [{"field": "wants_copies", "op": "eq", "value": "yes"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.001022','Tờ khai đăng ký nhận cha, mẹ, con',replace('{\n "code": "1.001022",\n "title": "Tờ khai đăng ký nhận cha, mẹ, con",\n "legal_basis": "Thông tư 04/2020/TT-BTP",\n "pages": [\n  {"title": "Người yêu cầu",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "hint": "12 chữ số"},\n    {"name": "applicant_address", "label": "Nơi cư trú", "type": "address", "required": true, "hint": "Số nhà, đường hoặc ấp, khu phố, xã, huyện, tỉnh"},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Quan hệ",\n   "fields": [\n    {"name": "kind", "label": "Đề nghị công nhận", "type": "choice", "required": true, "options": [{"value": "father", "label": "Người nhận là cha"}, {"value": "mother", "label": "Người nhận là mẹ"}, {"value": "child", "label": "Người nhận là con"}]}\n   ]},\n  {"title": "Người nhận",\n   "fields": [\n    {"name": "a_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "a_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "a_ethnicity", "label": "Dân tộc", "type": "text", "required": true, "max": 40},\n    {"name": "a_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "a_address", "label": "Nơi cư trú", "type": "address", "required": true}\n   ]},\n  {"title": "Người được nhận",\n   "fields": [\n    {"name": "b_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "b_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "b_ethnicity", "label": "Dân tộc", "type": "text", "required": true, "max": 40},\n    {"name": "b_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": false},\n    {"name": "b_address", "label": "Nơi cư trú", "type": "address", "required": true}\n   ]},\n  {"title": "Chứng cứ",\n   "fields": [\n    {"name": "proof", "label": "Chứng cứ chứng minh quan hệ", "type": "choice", "required": true, "options": [{"value": "dna", "label": "Kết quả giám định của cơ quan y tế"}, {"value": "letter", "label": "Thư từ, phim ảnh, vật dụng"}, {"value": "witness", "label": "Văn bản cam đoan có người làm chứng"}]},\n    {"name": "proof_note", "label": "Mô tả chứng cứ", "type": "longtext", "required": false, "max": 500},\n    {"name": "minor_agrees", "label": "Cha hoặc mẹ còn lại có đồng ý không?", "type": "yesno", "required": true, "hint": "Khi người được nhận chưa thành niên"}\n   ]},\n  {"title": "Bản sao",\n   "fields": [\n    {"name": "wants_copies", "label": "Có đề nghị cấp bản sao trích lục không?", "type": "yesno", "required": true},\n    {"name": "copies", "label": "Số lượng bản sao", "type": "number", "required": true, "max": 50, "when": {"all": [{"field": "wants_copies", "op": "eq", "value": "yes"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.001978','Đề nghị hưởng trợ cấp thất nghiệp',replace('{\n "code": "1.001978",\n "title": "Đề nghị hưởng trợ cấp thất nghiệp",\n "legal_basis": "Thông tư 28/2015/TT-BLĐTBXH (Mẫu số 03)",\n "pages": [\n  {"title": "Người lao động",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "hint": "12 chữ số"},\n    {"name": "applicant_address", "label": "Nơi cư trú", "type": "address", "required": true, "hint": "Số nhà, đường hoặc ấp, khu phố, xã, huyện, tỉnh"},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true},\n    {"name": "applicant_sex", "label": "Giới tính", "type": "choice", "required": true, "options": [{"value": "male", "label": "Nam"}, {"value": "female", "label": "Nữ"}]}\n   ]},\n  {"title": "Sổ bảo hiểm xã hội",\n   "fields": [\n    {"name": "bhxh_no", "label": "Số sổ bảo hiểm xã hội", "type": "text", "required": true, "max": 20},\n    {"name": "tax", "label": "Mã số thuế cá nhân", "type": "tax_code", "required": false},\n    {"name": "months", "label": "Tổng số tháng đóng bảo hiểm thất nghiệp", "type": "number", "required": true, "max": 600}\n   ]},\n  {"title": "Việc làm đã chấm dứt",\n   "fields": [\n    {"name": "firm", "label": "Tên đơn vị", "type": "text", "required": true, "max": 200},\n    {"name": "firm_address", "label": "Địa chỉ đơn vị", "type": "address", "required": true},\n    {"name": "end_day", "label": "Ngày chấm dứt hợp đồng", "type": "date", "required": true},\n    {"name": "contract", "label": "Loại hợp đồng", "type": "choice", "required": true, "options": [{"value": "open", "label": "Không xác định thời hạn"}, {"value": "fixed", "label": "Xác định thời hạn"}, {"value": "season", "label": "Từ đủ 3 tháng đến dưới 12 tháng"}]},\n    {"name": "reason", "label": "Lý do chấm dứt", "type": "longtext", "required": true, "max": 500}\n   ]},\n  {"title": "Nhu cầu",\n   "fields": [\n    {"name": "needs", "label": "Bạn cần thêm", "type": "choices", "required": false, "options": [{"value": "advice", "label": "Tư vấn, giới thiệu việc làm"}, {"value": "training", "label": "Hỗ trợ học nghề"}]},\n    {"name": "training", "label": "Nghề muốn học", "type": "text", "required": false, "max": 200},\n    {"name": "pay_way", "label": "Nhận tiền bằng", "type": "choice", "required": true, "options": [{"value": "card", "label": "Thẻ ATM"}, {"value": "cash", "label": "Tiền mặt"}]},\n    {"name": "bank", "label": "Ngân hàng và số tài khoản", "type": "text", "required": true, "max": 120, "when": {"all": [{"field": "pay_way", "op": "eq", "value": "card"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.009995','Đơn đề nghị cấp giấy phép xây dựng sửa chữa, cải tạo',replace('{\n "code": "1.009995",\n "title": "Đơn đề nghị cấp giấy phép xây dựng sửa chữa, cải tạo",\n "legal_basis": "Nghị định 15/2021/NĐ-CP (Phụ lục II, Mẫu số 01)",\n "pages": [\n  {"title": "Chủ đầu tư",\n   "fields": [\n    {"name": "owner_name", "label": "Tên chủ đầu tư (chủ hộ)", "type": "name", "required": true, "max": 120},\n    {"name": "owner_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "owner_address", "label": "Địa chỉ liên hệ", "type": "address", "required": true},\n    {"name": "owner_phone", "label": "Số điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Thửa đất",\n   "fields": [\n    {"name": "lot_no", "label": "Thửa đất số", "type": "text", "required": true, "max": 20},\n    {"name": "map_no", "label": "Tờ bản đồ số", "type": "text", "required": true, "max": 20},\n    {"name": "lot_area", "label": "Diện tích (m²)", "type": "number", "required": true, "max": 10000000},\n    {"name": "lot_address", "label": "Địa chỉ", "type": "address", "required": true},\n    {"name": "lot_commune", "label": "Xã, phường, thị trấn", "type": "area", "required": true}\n   ]},\n  {"title": "Công trình hiện có",\n   "fields": [\n    {"name": "work_kind", "label": "Loại công trình", "type": "choice", "required": true, "options": [{"value": "house", "label": "Nhà ở riêng lẻ"}, {"value": "other", "label": "Công trình khác"}]},\n    {"name": "old_license", "label": "Giấy phép hoặc giấy tờ về công trình", "type": "text", "required": true, "max": 200},\n    {"name": "old_floors", "label": "Số tầng hiện có", "type": "number", "required": true, "max": 100}\n   ]},\n  {"title": "Nội dung sửa chữa, cải tạo",\n   "fields": [\n    {"name": "repair", "label": "Mô tả phần sửa chữa, cải tạo", "type": "longtext", "required": true, "max": 800},\n    {"name": "changes_load", "label": "Có thay đổi kết cấu chịu lực không?", "type": "yesno", "required": true},\n    {"name": "total_floor", "label": "Tổng diện tích sàn sau cải tạo (m²)", "type": "number", "required": true, "max": 10000000}\n   ]},\n  {"title": "Thời gian",\n   "fields": [\n    {"name": "months", "label": "Dự kiến hoàn thành trong (tháng)", "type": "number", "required": true, "max": 120}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.000656','Tờ khai đăng ký khai tử',replace('{\n "code": "1.000656",\n "title": "Tờ khai đăng ký khai tử",\n "legal_basis": "Thông tư 04/2020/TT-BTP",\n "pages": [\n  {"title": "Người yêu cầu",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "hint": "12 chữ số"},\n    {"name": "applicant_address", "label": "Nơi cư trú", "type": "address", "required": true, "hint": "Số nhà, đường hoặc ấp, khu phố, xã, huyện, tỉnh"},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true},\n    {"name": "relation", "label": "Quan hệ với người đã chết", "type": "text", "required": true, "max": 60}\n   ]},\n  {"title": "Người đã chết",\n   "fields": [\n    {"name": "dead_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "dead_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": false},\n    {"name": "dead_sex", "label": "Giới tính", "type": "choice", "required": true, "options": [{"value": "male", "label": "Nam"}, {"value": "female", "label": "Nữ"}]},\n    {"name": "dead_ethnicity", "label": "Dân tộc", "type": "text", "required": true, "max": 40},\n    {"name": "dead_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": false}\n   ]},\n  {"title": "Nơi cư trú cuối cùng",\n   "fields": [\n    {"name": "dead_address", "label": "Nơi cư trú cuối cùng", "type": "address", "required": true}\n   ]},\n  {"title": "Thời gian, nơi chết",\n   "fields": [\n    {"name": "death_day", "label": "Ngày, tháng, năm chết", "type": "date", "required": true},\n    {"name": "death_time", "label": "Giờ, phút chết", "type": "text", "required": false, "hint": "Ví dụ: 14 giờ 30 phút", "max": 20},\n    {"name": "death_place", "label": "Nơi chết", "type": "text", "required": true, "max": 200},\n    {"name": "death_cause", "label": "Nguyên nhân chết", "type": "text", "required": false, "max": 200}\n   ]},\n  {"title": "Giấy báo tử",\n   "fields": [\n    {"name": "notice_kind", "label": "Giấy tờ thay giấy báo tử", "type": "choice", "required": true, "options": [{"value": "notice", "label": "Giấy báo tử"}, {"value": "police", "label": "Biên bản, kết luận của Công an"}, {"value": "court", "label": "Bản án, quyết định của Tòa án"}, {"value": "none", "label": "Không có"}]},\n    {"name": "notice_no", "label": "Số, ngày và cơ quan cấp", "type": "text", "required": true, "max": 200, "when": {"all": [{"field": "notice_kind", "op": "ne", "value": "none"}]}}\n   ]},\n  {"title": "Bản sao",\n   "fields": [\n    {"name": "wants_copies", "label": "Có đề nghị cấp bản sao trích lục không?", "type": "yesno", "required": true},\n    {"name": "copies", "label": "Số lượng bản sao", "type": "number", "required": true, "max": 50, "when": {"all": [{"field": "wants_copies", "op": "eq", "value": "yes"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('2.000884','Phiếu yêu cầu chứng thực chữ ký',replace('{\n "code": "2.000884",\n "title": "Phiếu yêu cầu chứng thực chữ ký",\n "legal_basis": "Nghị định 23/2015/NĐ-CP; Thông tư 01/2020/TT-BTP",\n "pages": [\n  {"title": "Người yêu cầu",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Giấy tờ sẽ ký",\n   "fields": [\n    {"name": "document", "label": "Loại giấy tờ", "type": "choice", "required": true, "options": [{"value": "cv", "label": "Sơ yếu lý lịch"}, {"value": "mandate", "label": "Giấy ủy quyền"}, {"value": "declaration", "label": "Giấy cam đoan, cam kết"}, {"value": "other", "label": "Giấy tờ khác"}]},\n    {"name": "document_other", "label": "Tên giấy tờ", "type": "text", "required": true, "max": 200, "when": {"all": [{"field": "document", "op": "eq", "value": "other"}]}},\n    {"name": "copies", "label": "Số bản", "type": "number", "required": true, "max": 50}\n   ]},\n  {"title": "Cách ký",\n   "fields": [\n    {"name": "way", "label": "Bạn sẽ", "type": "choice", "required": true, "options": [{"value": "sign", "label": "Ký tên"}, {"value": "print", "label": "Điểm chỉ"}]},\n    {"name": "away", "label": "Đề nghị chứng thực ngoài trụ sở?", "type": "yesno", "required": true, "hint": "Người già yếu, không thể đi lại"},\n    {"name": "away_place", "label": "Nơi thực hiện", "type": "address", "required": true, "when": {"all": [{"field": "away", "op": "eq", "value": "yes"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.001570','Thông báo tạm ngừng, tiếp tục kinh doanh của hộ kinh doanh',replace('{\n "code": "1.001570",\n "title": "Thông báo tạm ngừng, tiếp tục kinh doanh của hộ kinh doanh",\n "legal_basis": "Thông tư 01/2021/TT-BKHĐT; Nghị định 01/2021/NĐ-CP (Phụ lục III-4)",\n "pages": [\n  {"title": "Hộ kinh doanh",\n   "fields": [\n    {"name": "shop_name", "label": "Tên hộ kinh doanh", "type": "text", "required": true, "max": 100},\n    {"name": "shop_no", "label": "Số Giấy chứng nhận đăng ký hộ kinh doanh", "type": "text", "required": true, "max": 40},\n    {"name": "shop_issued", "label": "Ngày cấp", "type": "date", "required": true},\n    {"name": "shop_tax", "label": "Mã số thuế", "type": "tax_code", "required": false}\n   ]},\n  {"title": "Chủ hộ kinh doanh",\n   "fields": [\n    {"name": "owner_name", "label": "Họ và tên", "type": "name", "required": true, "max": 120},\n    {"name": "owner_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "owner_phone", "label": "Điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Việc thông báo",\n   "fields": [\n    {"name": "kind", "label": "Bạn thông báo", "type": "choice", "required": true, "options": [{"value": "pause", "label": "Tạm ngừng kinh doanh"}, {"value": "resume", "label": "Tiếp tục kinh doanh trước thời hạn"}]}\n   ]},\n  {"title": "Thời gian tạm ngừng", "when": {"all": [{"field": "kind", "op": "eq", "value": "pause"}]},\n   "fields": [\n    {"name": "from_day", "label": "Từ ngày", "type": "date", "required": true, "hint": "Gửi thông báo ít nhất 3 ngày làm việc trước"},\n    {"name": "to_day", "label": "Đến ngày", "type": "date", "required": true},\n    {"name": "reason", "label": "Lý do", "type": "longtext", "required": true, "max": 500}\n   ]},\n  {"title": "Tiếp tục kinh doanh", "when": {"all": [{"field": "kind", "op": "eq", "value": "resume"}]},\n   "fields": [\n    {"name": "resume_day", "label": "Tiếp tục từ ngày", "type": "date", "required": true},\n    {"name": "resume_reason", "label": "Lý do", "type": "longtext", "required": false, "max": 500}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.009994','Đơn đề nghị cấp giấy phép xây dựng',replace('{\n "code": "1.009994",\n "title": "Đơn đề nghị cấp giấy phép xây dựng",\n "legal_basis": "Nghị định 15/2021/NĐ-CP (Phụ lục II, Mẫu số 01)",\n "pages": [\n  {"title": "Chủ đầu tư",\n   "fields": [\n    {"name": "owner_name", "label": "Tên chủ đầu tư (chủ hộ)", "type": "name", "required": true, "max": 120},\n    {"name": "owner_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "owner_address", "label": "Địa chỉ liên hệ", "type": "address", "required": true},\n    {"name": "owner_phone", "label": "Số điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Thửa đất",\n   "fields": [\n    {"name": "lot_no", "label": "Thửa đất số", "type": "text", "required": true, "max": 20},\n    {"name": "map_no", "label": "Tờ bản đồ số", "type": "text", "required": true, "max": 20},\n    {"name": "lot_area", "label": "Diện tích (m²)", "type": "number", "required": true, "max": 10000000},\n    {"name": "lot_address", "label": "Địa chỉ", "type": "address", "required": true},\n    {"name": "lot_commune", "label": "Xã, phường, thị trấn", "type": "area", "required": true}\n   ]},\n  {"title": "Công trình",\n   "fields": [\n    {"name": "work_kind", "label": "Loại công trình", "type": "choice", "required": true, "options": [{"value": "house", "label": "Nhà ở riêng lẻ"}, {"value": "other", "label": "Công trình cấp III, cấp IV khác"}, {"value": "phase", "label": "Công trình theo giai đoạn"}, {"value": "temporary", "label": "Có thời hạn"}]},\n    {"name": "work_grade", "label": "Cấp công trình", "type": "choice", "required": true, "options": [{"value": "3", "label": "Cấp III"}, {"value": "4", "label": "Cấp IV"}]}\n   ]},\n  {"title": "Quy mô",\n   "fields": [\n    {"name": "floor1", "label": "Diện tích xây dựng tầng 1 (m²)", "type": "number", "required": true, "max": 1000000},\n    {"name": "floors", "label": "Số tầng", "type": "number", "required": true, "max": 100},\n    {"name": "total_floor", "label": "Tổng diện tích sàn (m²)", "type": "number", "required": true, "max": 10000000},\n    {"name": "height", "label": "Chiều cao công trình (m)", "type": "number", "required": true, "max": 300},\n    {"name": "setback", "label": "Khoảng lùi (m)", "type": "number", "required": false, "max": 100}\n   ]},\n  {"title": "Thiết kế",\n   "fields": [\n    {"name": "designer", "label": "Tổ chức, cá nhân thiết kế", "type": "text", "required": true, "max": 200},\n    {"name": "designer_license", "label": "Số chứng chỉ năng lực, hành nghề", "type": "text", "required": false, "max": 60}\n   ]},\n  {"title": "Thời gian",\n   "fields": [\n    {"name": "months", "label": "Dự kiến hoàn thành trong (tháng)", "type": "number", "required": true, "max": 120},\n    {"name": "neighbours", "label": "Có công trình liền kề không?", "type": "yesno", "required": true},\n    {"name": "commit", "label": "Cam kết bảo đảm an toàn công trình liền kề", "type": "yesno", "required": true, "when": {"all": [{"field": "neighbours", "op": "eq", "value": "yes"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.010041','Tờ khai đề nghị xác nhận thông tin về cư trú',replace('{\n "code": "1.010041",\n "title": "Tờ khai đề nghị xác nhận thông tin về cư trú",\n "legal_basis": "Thông tư 56/2021/TT-BCA (Mẫu CT01)",\n "pages": [\n  {"title": "Người thay đổi thông tin cư trú",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_sex", "label": "Giới tính", "type": "choice", "required": true, "options": [{"value": "male", "label": "Nam"}, {"value": "female", "label": "Nữ"}]},\n    {"name": "applicant_cccd", "label": "Số định danh cá nhân, căn cước công dân", "type": "cccd", "required": true}\n   ]},\n  {"title": "Liên hệ",\n   "fields": [\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true},\n    {"name": "applicant_email", "label": "Thư điện tử", "type": "email", "required": false}\n   ]},\n  {"title": "Nội dung xác nhận",\n   "fields": [\n    {"name": "what", "label": "Cần xác nhận", "type": "choices", "required": true, "options": [{"value": "permanent", "label": "Nơi thường trú"}, {"value": "temporary", "label": "Nơi tạm trú"}, {"value": "history", "label": "Thời gian, địa điểm đã cư trú"}, {"value": "family", "label": "Quan hệ trong hộ"}]},\n    {"name": "current_address", "label": "Nơi ở hiện nay", "type": "address", "required": true},\n    {"name": "current_area", "label": "Xã, phường, thị trấn", "type": "area", "required": true}\n   ]},\n  {"title": "Mục đích",\n   "fields": [\n    {"name": "purpose", "label": "Dùng để làm gì", "type": "longtext", "required": true, "max": 300},\n    {"name": "copies", "label": "Số bản", "type": "number", "required": true, "max": 20}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.002809','Đơn đề nghị đổi giấy phép lái xe',replace('{\n "code": "1.002809",\n "title": "Đơn đề nghị đổi giấy phép lái xe",\n "legal_basis": "Thông tư 12/2017/TT-BGTVT (Phụ lục 19)",\n "pages": [\n  {"title": "Người lái xe",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "hint": "12 chữ số"},\n    {"name": "applicant_address", "label": "Nơi cư trú", "type": "address", "required": true, "hint": "Số nhà, đường hoặc ấp, khu phố, xã, huyện, tỉnh"},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Giấy phép lái xe đang có",\n   "fields": [\n    {"name": "license_no", "label": "Số giấy phép lái xe", "type": "text", "required": true, "max": 20},\n    {"name": "license_class", "label": "Hạng", "type": "choice", "required": true, "options": [{"value": "A1", "label": "A1"}, {"value": "A2", "label": "A2"}, {"value": "A3", "label": "A3"}, {"value": "A4", "label": "A4"}, {"value": "B1", "label": "B1"}, {"value": "B2", "label": "B2"}, {"value": "C", "label": "C"}, {"value": "D", "label": "D"}, {"value": "E", "label": "E"}, {"value": "FC", "label": "FC"}]},\n    {"name": "license_issuer", "label": "Cơ quan cấp", "type": "text", "required": true, "max": 100},\n    {"name": "license_until", "label": "Có giá trị đến", "type": "date", "required": false, "hint": "Để trống nếu không thời hạn"}\n   ]},\n  {"title": "Đề nghị đổi",\n   "fields": [\n    {"name": "reason", "label": "Lý do", "type": "choice", "required": true, "options": [{"value": "expire", "label": "Hết hạn hoặc sắp hết hạn"}, {"value": "broken", "label": "Bị hỏng"}, {"value": "info", "label": "Thay đổi thông tin"}, {"value": "pet", "label": "Đổi sang vật liệu PET"}]},\n    {"name": "health", "label": "Có giấy khám sức khỏe của người lái xe?", "type": "yesno", "required": true, "hint": "Không cần với hạng A1, A2, A3"},\n    {"name": "health_no", "label": "Số, ngày giấy khám sức khỏe", "type": "text", "required": true, "max": 100, "when": {"all": [{"field": "health", "op": "eq", "value": "yes"}]}}\n   ]},\n  {"title": "Cam kết",\n   "fields": [\n    {"name": "no_violation", "label": "Hiện không bị tạm giữ giấy phép, không vi phạm chưa xử lý?", "type": "yesno", "required": true}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.001612','Giấy đề nghị đăng ký hộ kinh doanh',replace('{\n "code": "1.001612",\n "title": "Giấy đề nghị đăng ký hộ kinh doanh",\n "legal_basis": "Thông tư 01/2021/TT-BKHĐT; Nghị định 01/2021/NĐ-CP (Phụ lục III-1)",\n "pages": [\n  {"title": "Chủ hộ kinh doanh",\n   "fields": [\n    {"name": "owner_name", "label": "Họ và tên", "type": "name", "required": true, "max": 120},\n    {"name": "owner_birth", "label": "Ngày sinh", "type": "date", "required": true},\n    {"name": "owner_sex", "label": "Giới tính", "type": "choice", "required": true, "options": [{"value": "male", "label": "Nam"}, {"value": "female", "label": "Nữ"}]},\n    {"name": "owner_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true}\n   ]},\n  {"title": "Nơi ở và liên hệ của chủ hộ",\n   "fields": [\n    {"name": "owner_address", "label": "Địa chỉ thường trú", "type": "address", "required": true},\n    {"name": "owner_now", "label": "Chỗ ở hiện nay", "type": "address", "required": true},\n    {"name": "owner_phone", "label": "Điện thoại", "type": "phone", "required": true},\n    {"name": "owner_email", "label": "Thư điện tử", "type": "email", "required": false}\n   ]},\n  {"title": "Tên hộ kinh doanh",\n   "fields": [\n    {"name": "shop_name", "label": "Tên hộ kinh doanh", "type": "text", "required": true, "hint": "Viết sau cụm từ “Hộ kinh doanh”; không trùng trong phạm vi huyện", "max": 100}\n   ]},\n  {"title": "Trụ sở",\n   "fields": [\n    {"name": "shop_address", "label": "Số nhà, đường, ấp hoặc khu phố", "type": "address", "required": true},\n    {"name": "shop_area", "label": "Xã, phường, thị trấn", "type": "area", "required": true},\n    {"name": "shop_phone", "label": "Điện thoại của hộ", "type": "phone", "required": false}\n   ]},\n  {"title": "Ngành, nghề",\n   "fields": [\n    {"name": "trade", "label": "Ngành, nghề kinh doanh", "type": "longtext", "required": true, "hint": "Ngành chính ghi trước", "max": 600},\n    {"name": "trade_code", "label": "Mã ngành chính", "type": "text", "required": false, "hint": "4 chữ số theo QĐ 27/2018/QĐ-TTg", "max": 10},\n    {"name": "start_day", "label": "Ngày bắt đầu hoạt động", "type": "date", "required": true}\n   ]},\n  {"title": "Vốn và lao động",\n   "fields": [\n    {"name": "capital", "label": "Vốn kinh doanh (đồng)", "type": "money", "required": true},\n    {"name": "workers", "label": "Số lao động", "type": "number", "required": true, "max": 1000}\n   ]},\n  {"title": "Chủ thể thành lập",\n   "fields": [\n    {"name": "founder", "label": "Ai thành lập", "type": "choice", "required": true, "options": [{"value": "person", "label": "Cá nhân"}, {"value": "family", "label": "Các thành viên hộ gia đình"}]},\n    {"name": "members", "label": "Họ tên, số căn cước của các thành viên", "type": "longtext", "required": true, "max": 1500, "when": {"all": [{"field": "founder", "op": "eq", "value": "family"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('2.000488','Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp',replace('{\n "code": "2.000488",\n "title": "Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp",\n "legal_basis": "Thông tư 13/2011/TT-BTP; Thông tư 16/2013/TT-BTP (Mẫu số 03/2013/TT-LLTP)",\n "pages": [\n  {"title": "Người yêu cầu",\n   "fields": [\n    {"name": "applicant_name", "label": "Họ, chữ đệm, tên", "type": "name", "required": true, "max": 120},\n    {"name": "applicant_birth", "label": "Ngày, tháng, năm sinh", "type": "date", "required": true},\n    {"name": "applicant_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true, "hint": "12 chữ số"},\n    {"name": "applicant_address", "label": "Nơi cư trú", "type": "address", "required": true, "hint": "Số nhà, đường hoặc ấp, khu phố, xã, huyện, tỉnh"},\n    {"name": "applicant_phone", "label": "Số điện thoại", "type": "phone", "required": true},\n    {"name": "applicant_sex", "label": "Giới tính", "type": "choice", "required": true, "options": [{"value": "male", "label": "Nam"}, {"value": "female", "label": "Nữ"}]},\n    {"name": "birth_place", "label": "Nơi sinh", "type": "text", "required": true, "max": 200}\n   ]},\n  {"title": "Loại phiếu",\n   "fields": [\n    {"name": "kind", "label": "Yêu cầu cấp", "type": "choice", "required": true, "options": [{"value": "1", "label": "Phiếu lý lịch tư pháp số 1"}, {"value": "2", "label": "Phiếu lý lịch tư pháp số 2"}]},\n    {"name": "ban_info", "label": "Có xác nhận về cấm đảm nhiệm chức vụ, thành lập doanh nghiệp không?", "type": "yesno", "required": true, "when": {"all": [{"field": "kind", "op": "eq", "value": "1"}]}},\n    {"name": "purpose", "label": "Mục đích", "type": "text", "required": true, "max": 200},\n    {"name": "copies", "label": "Số phiếu", "type": "number", "required": true, "max": 10}\n   ]},\n  {"title": "Cha, mẹ, vợ hoặc chồng",\n   "fields": [\n    {"name": "father", "label": "Họ tên, ngày sinh của cha", "type": "text", "required": false, "max": 200},\n    {"name": "mother", "label": "Họ tên, ngày sinh của mẹ", "type": "text", "required": false, "max": 200},\n    {"name": "spouse", "label": "Họ tên, ngày sinh của vợ, chồng", "type": "text", "required": false, "max": 200}\n   ]},\n  {"title": "Quá trình cư trú từ khi đủ 14 tuổi",\n   "fields": [\n    {"name": "history", "label": "Từ tháng, năm đến tháng, năm; nơi thường trú, tạm trú; nghề nghiệp, nơi làm việc", "type": "longtext", "required": true, "hint": "Mỗi nơi một dòng", "max": 2000}\n   ]},\n  {"title": "Án tích",\n   "fields": [\n    {"name": "convicted", "label": "Đã từng bị kết án chưa?", "type": "yesno", "required": true},\n    {"name": "convictions", "label": "Số bản án, Tòa án, ngày tuyên", "type": "text", "required": true, "max": 500, "when": {"all": [{"field": "convicted", "op": "eq", "value": "yes"}]}},\n    {"name": "fee_class", "label": "Thuộc diện giảm, miễn phí", "type": "choice", "required": true, "options": [{"value": "none", "label": "Không"}, {"value": "student", "label": "Sinh viên"}, {"value": "merit", "label": "Người có công, thân nhân liệt sĩ"}, {"value": "poor", "label": "Trẻ em, người cao tuổi, khuyết tật, hộ nghèo"}]}\n   ]}\n ]\n}\n','\n',char(10)));
INSERT INTO form_def VALUES('1.001266','Thông báo chấm dứt hoạt động hộ kinh doanh',replace('{\n "code": "1.001266",\n "title": "Thông báo chấm dứt hoạt động hộ kinh doanh",\n "legal_basis": "Thông tư 01/2021/TT-BKHĐT; Nghị định 01/2021/NĐ-CP (Phụ lục III-5)",\n "pages": [\n  {"title": "Hộ kinh doanh",\n   "fields": [\n    {"name": "shop_name", "label": "Tên hộ kinh doanh", "type": "text", "required": true, "max": 100},\n    {"name": "shop_no", "label": "Số Giấy chứng nhận đăng ký hộ kinh doanh", "type": "text", "required": true, "max": 40},\n    {"name": "shop_issued", "label": "Ngày cấp", "type": "date", "required": true},\n    {"name": "shop_tax", "label": "Mã số thuế", "type": "tax_code", "required": false}\n   ]},\n  {"title": "Chủ hộ kinh doanh",\n   "fields": [\n    {"name": "owner_name", "label": "Họ và tên", "type": "name", "required": true, "max": 120},\n    {"name": "owner_cccd", "label": "Số căn cước công dân", "type": "cccd", "required": true},\n    {"name": "owner_phone", "label": "Điện thoại", "type": "phone", "required": true}\n   ]},\n  {"title": "Chấm dứt",\n   "fields": [\n    {"name": "end_day", "label": "Ngày chấm dứt", "type": "date", "required": true},\n    {"name": "reason", "label": "Lý do", "type": "longtext", "required": true, "max": 500}\n   ]},\n  {"title": "Nghĩa vụ còn lại",\n   "fields": [\n    {"name": "tax_closed", "label": "Đã chấm dứt hiệu lực mã số thuế?", "type": "yesno", "required": true},\n    {"name": "tax_notice", "label": "Số, ngày thông báo của cơ quan thuế", "type": "text", "required": true, "max": 200, "when": {"all": [{"field": "tax_closed", "op": "eq", "value": "yes"}]}},\n    {"name": "debts", "label": "Còn khoản nợ nào không?", "type": "yesno", "required": true},\n    {"name": "debts_note", "label": "Cách thanh toán", "type": "text", "required": true, "max": 500, "when": {"all": [{"field": "debts", "op": "eq", "value": "yes"}]}}\n   ]}\n ]\n}\n','\n',char(10)));
CREATE TABLE letter_text (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    procedure_code TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL
);
INSERT INTO letter_text VALUES(1,'kq-1.001193','1.001193','result','Giấy khai sinh',replace('{agency} chứng nhận đã đăng ký khai sinh:\nHọ, chữ đệm, tên: {form.child_name}. Ngày sinh: {form.child_birth}. Nơi sinh: {form.birth_place}.\nHọ, chữ đệm, tên người mẹ: {form.mother_name}. Người cha: {form.father_name}.\nNgười đi khai sinh: {applicant}. Số: {result_no}. Ngày đăng ký: {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(2,'kq-1.000894','1.000894','result','Giấy chứng nhận kết hôn',replace('{agency} chứng nhận ông {form.male_name}, sinh ngày {form.male_birth}, và bà {form.female_name}, sinh ngày {form.female_birth}, đã đăng ký kết hôn.\nGiấy chứng nhận có giá trị từ ngày {today}. Số: {result_no}.\nHai bên nam, nữ có mặt ký vào Sổ đăng ký kết hôn khi nhận kết quả.','\n',char(10)));
INSERT INTO letter_text VALUES(3,'kq-1.000656','1.000656','result','Trích lục khai tử',replace('{agency} xác nhận ông (bà) {form.dead_name} đã chết ngày {form.death_day} tại {form.death_place}.\nNgười yêu cầu: {applicant}. Số: {result_no}. Ngày đăng ký: {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(4,'kq-1.004873','1.004873','result','Giấy xác nhận tình trạng hôn nhân',replace('{agency} xác nhận về tình trạng hôn nhân của người được nêu trong tờ khai, theo yêu cầu của {applicant}, số giấy tờ {id_number}, cư trú tại {address}.\nNội dung xác nhận: {result}. Số: {result_no}.\nGiấy này có giá trị 6 tháng kể từ ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(7,'kq-1.001022','1.001022','result','Trích lục đăng ký nhận cha, mẹ, con',replace('{agency} công nhận quan hệ cha, mẹ, con giữa {form.a_name} và {form.b_name}.\nSố: {result_no}. Ngày đăng ký: {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(8,'kq-2.000635','2.000635','result','Bản sao trích lục hộ tịch',replace('{agency} cấp bản sao từ Sổ hộ tịch cho {form.subject_name}, sinh ngày {form.subject_birth}, đã đăng ký tại {form.record_place}.\nSố lượng bản sao: {form.copies}. Số: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(9,'kq-2.000815','2.000815','result','Bản sao chứng thực',replace('{agency} chứng thực bản sao đúng với bản chính các giấy tờ do {applicant} xuất trình.\nSố chứng thực: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(10,'kq-2.000884','2.000884','result','Chứng thực chữ ký',replace('Tại {agency}, ngày {today}, {applicant}, số giấy tờ {id_number}, đã ký (điểm chỉ) trước mặt người thực hiện chứng thực.\nSố chứng thực: {result_no}.','\n',char(10)));
INSERT INTO letter_text VALUES(12,'kq-1.004194','1.004194','result','Thông báo kết quả đăng ký tạm trú',replace('{agency} đã cập nhật nơi tạm trú của {form.applicant_name} tại {form.new_address}, thời hạn đến ngày {form.until}.\nSố: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(13,'kq-1.010041','1.010041','result','Xác nhận thông tin về cư trú',replace('{agency} xác nhận thông tin về cư trú của {form.applicant_name}: {result}.\nSố: {result_no}. Có giá trị 30 ngày kể từ ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(14,'kq-1.001612','1.001612','result','Giấy chứng nhận đăng ký hộ kinh doanh',replace('{agency} chứng nhận Hộ kinh doanh {form.shop_name}, trụ sở {form.shop_address}, ngành, nghề: {form.trade}, vốn kinh doanh {form.capital}.\nChủ hộ kinh doanh: {form.owner_name}. Số: {result_no}. Đăng ký lần đầu ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(16,'kq-1.001266','1.001266','result','Thông báo chấm dứt hoạt động hộ kinh doanh',replace('{agency} ghi nhận Hộ kinh doanh {form.shop_name} chấm dứt hoạt động từ ngày {form.end_day} và thu hồi Giấy chứng nhận số {form.shop_no}.\nSố: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(17,'kq-1.001570','1.001570','result','Giấy xác nhận tạm ngừng, tiếp tục kinh doanh',replace('{agency} xác nhận Hộ kinh doanh {form.shop_name} đã thông báo: {result}.\nSố: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(18,'kq-1.009994','1.009994','result','Giấy phép xây dựng',replace('{agency} cấp phép cho {form.owner_name} xây dựng công trình trên thửa đất số {form.lot_no}, tờ bản đồ số {form.map_no}, {form.lot_address}.\nDiện tích xây dựng tầng 1: {form.floor1} m². Số tầng: {form.floors}. Tổng diện tích sàn: {form.total_floor} m². Chiều cao: {form.height} m.\nGiấy phép số {result_no}, ngày {today}. Khởi công trong 12 tháng kể từ ngày cấp.','\n',char(10)));
INSERT INTO letter_text VALUES(19,'kq-1.009995','1.009995','result','Giấy phép xây dựng sửa chữa, cải tạo',replace('{agency} cấp phép cho {form.owner_name} sửa chữa, cải tạo công trình tại {form.lot_address}: {form.repair}.\nGiấy phép số {result_no}, ngày {today}. Khởi công trong 12 tháng kể từ ngày cấp.','\n',char(10)));
INSERT INTO letter_text VALUES(21,'kq-1.004199','1.004199','result','Thông báo cấp đổi Giấy chứng nhận',replace('{agency} đã cấp đổi Giấy chứng nhận số {form.cert_serial} cho {form.owner_name}. Nộp lại Giấy chứng nhận cũ khi nhận kết quả.\nSố vào sổ: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(22,'kq-1.003003','1.003003','result','Thông báo cấp Giấy chứng nhận quyền sử dụng đất',replace('{agency} cấp Giấy chứng nhận cho {form.owner_name} đối với thửa đất số {form.lot_no}, tờ bản đồ số {form.map_no}, diện tích {form.lot_area} m², {form.lot_address}.\nSố vào sổ: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(23,'kq-1.002809','1.002809','result','Thông báo đổi giấy phép lái xe',replace('{agency} đã đổi giấy phép lái xe hạng {form.license_class} cho {form.applicant_name}. Giấy phép cũ được cắt góc và trả lại.\nSố: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(25,'kq-2.000488','2.000488','result','Phiếu lý lịch tư pháp',replace('{agency} cấp Phiếu lý lịch tư pháp số {form.kind} cho {form.applicant_name}, sinh ngày {form.applicant_birth}, số giấy tờ {id_number}.\nTình trạng án tích: {result}. Số: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(27,'kq-1.001731','1.001731','result','Quyết định hỗ trợ chi phí mai táng',replace('{agency} quyết định hỗ trợ chi phí mai táng đối với {form.dead_name}, chết ngày {form.death_day}. Người nhận: {form.applicant_name}.\nMức hỗ trợ: {result}. Quyết định số {result_no}, ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(28,'kq-1.001699','1.001699','result','Giấy xác nhận khuyết tật',replace('{agency} xác nhận {form.applicant_name}, sinh ngày {form.applicant_birth}, là người khuyết tật. Dạng và mức độ khuyết tật: {result}.\nSố: {result_no}. Ngày {today}.','\n',char(10)));
INSERT INTO letter_text VALUES(29,'kq-1.001978','1.001978','result','Quyết định hưởng trợ cấp thất nghiệp',replace('{agency} quyết định cho {form.applicant_name}, số sổ bảo hiểm xã hội {form.bhxh_no}, hưởng trợ cấp thất nghiệp.\nMức và thời gian hưởng: {result}. Quyết định số {result_no}, ngày {today}.\nHằng tháng người lao động thông báo việc tìm kiếm việc làm.','\n',char(10)));
CREATE TABLE bundle (
    code TEXT NOT NULL,
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    procedure_code TEXT NOT NULL,
    place TEXT NOT NULL,
    after_seq INTEGER NOT NULL,
    PRIMARY KEY (code, seq)
);
INSERT INTO bundle VALUES('2.000986',1,'Đăng ký khai sinh','1.001193','own',0);
INSERT INTO bundle VALUES('2.001023',1,'Đăng ký khai sinh','1.001193','own',0);
INSERT INTO bundle VALUES('2.002621',1,'Đăng ký khai sinh','1.001193','own',0);
CREATE TABLE bundle_part (
    parent_id INTEGER NOT NULL,   -- case_
    seq INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    PRIMARY KEY (parent_id, seq)
);
CREATE TABLE delegation_of_power (
    id INTEGER PRIMARY KEY,
    procedure_code TEXT NOT NULL,
    from_level TEXT NOT NULL,
    to_level TEXT NOT NULL,
    decision TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    confidence TEXT NOT NULL
);
INSERT INTO delegation_of_power VALUES(1,'1.001731','district','commune','Quyết định phân cấp, ủy quyền (dữ liệu trình diễn, cần bổ sung số văn bản)',18809,'demonstration');
INSERT INTO delegation_of_power VALUES(2,'2.000744','district','commune','Quyết định phân cấp, ủy quyền (dữ liệu trình diễn, cần bổ sung số văn bản)',18809,'demonstration');
INSERT INTO delegation_of_power VALUES(3,'1.002693','district','commune','Quyết định phân cấp, ủy quyền (dữ liệu trình diễn, cần bổ sung số văn bản)',18809,'demonstration');
INSERT INTO delegation_of_power VALUES(4,'1.005092','province','district','Quyết định phân cấp, ủy quyền (dữ liệu trình diễn, cần bổ sung số văn bản)',18809,'demonstration');
INSERT INTO delegation_of_power VALUES(5,'2.001914','province','district','Quyết định phân cấp, ủy quyền (dữ liệu trình diễn, cần bổ sung số văn bản)',18809,'demonstration');
INSERT INTO delegation_of_power VALUES(6,'1.003645','district','commune','Quyết định phân cấp, ủy quyền (dữ liệu trình diễn, cần bổ sung số văn bản)',18809,'demonstration');
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,      -- enum person_kind: 1 citizen, 2 firm, 3 other organisation
    name TEXT NOT NULL,
    cccd TEXT NOT NULL,         -- citizens; empty for others
    tax_code TEXT NOT NULL,     -- firms; empty for others
    birth_day INTEGER NOT NULL,
    sex INTEGER NOT NULL,       -- 0 unknown, 1 male, 2 female
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    area_code TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
INSERT INTO person VALUES(1,1,'Châu Thị Kim Nga','082192990001','',8142,2,'0900020000','chau.thi.kim.nga@example.com','Số 374, ấp Hòa Bình, xã Hòa Hưng, huyện Cái Bè, tỉnh Tiền Giang','28432',1638662400);
INSERT INTO person VALUES(2,1,'Trương Quốc Nghĩa','079092990002','',8122,1,'0900020001','','Số 220, ấp Bình Thuận, xã Tân Thuận Bình, huyện Chợ Gạo, tỉnh Tiền Giang','28627',1638662400);
INSERT INTO person VALUES(3,1,'Trần Văn Thắng','082045990003','',-8875,1,'0900020002','','Số 133, ấp An Thiện, xã Tân Hòa Đông, huyện Tân Phước, tỉnh Tiền Giang','28324',1638662400);
INSERT INTO person VALUES(4,1,'Đỗ Thanh Hiếu','082094990004','',9056,1,'0900020003','do.thanh.hieu@example.com','Số 116, đường Hùng Vương, phường 5, thị xã Gò Công, tỉnh Tiền Giang','28306',1638662400);
INSERT INTO person VALUES(5,1,'Trần Thùy Hiền','082179990005','',3416,2,'0900020004','','Số 258, ấp Mỹ Hưng, xã Long Thuận, thị xã Gò Công, tỉnh Tiền Giang','28312',1638662400);
INSERT INTO person VALUES(6,1,'Lê Thị Bích Nhi','082154990006','',-5677,2,'0900020005','','Số 21, ấp Tân Thạnh, xã Thiện Trung, huyện Cái Bè, tỉnh Tiền Giang','28384',1638662400);
INSERT INTO person VALUES(7,1,'Phan Trung Quang','082093990007','',8698,1,'0900020006','phan.trung.quang@example.com','Số 256, ấp Hòa Bình, xã Thanh Hòa, thị xã Cai Lậy, tỉnh Tiền Giang','28480',1638662400);
INSERT INTO person VALUES(14,1,'Trần Thị Bích Thảo','082193990014','',8675,2,'0900020013','','Số 271, ấp Bình Tạo, xã Phú Quý, thị xã Cai Lậy, tỉnh Tiền Giang','28483',1638662400);
INSERT INTO person VALUES(47,1,'Lâm Hoàng Điền','080081990047','',4154,1,'0900020046','','Số 9, ấp Phú Lợi, xã Tân Thạnh, huyện Tân Phú Đông, tỉnh Tiền Giang','28699',1638662400);
INSERT INTO person VALUES(51,1,'Châu Hoàng Trí','082087990051','',6331,1,'0900020050','','Số 121, ấp Long Hòa, xã Mỹ Phước Tây, thị xã Cai Lậy, tỉnh Tiền Giang','28447',1638662400);
INSERT INTO person VALUES(56,1,'Bùi Thị Lan','082164990056','',-2045,2,'0900020055','','Số 228, đường Lý Thường Kiệt, thị trấn Vĩnh Bình, huyện Gò Công Tây, tỉnh Tiền Giang','28651',1638662400);
INSERT INTO person VALUES(62,1,'Nguyễn Tấn Hùng','087080990062','',3868,1,'0900020061','','Số 117, đường Lê Lợi, phường 10, thành phố Mỹ Tho, tỉnh Tiền Giang','28276',1638662400);
INSERT INTO person VALUES(63,1,'Ngô Thị Thanh Giang','082147990063','',-8148,2,'0900020062','','Số 152, ấp Mỹ Hưng, xã Hậu Mỹ Bắc A, huyện Cái Bè, tỉnh Tiền Giang','28366',1638662400);
INSERT INTO person VALUES(113,1,'Lê Thị Mỹ Nga','087191990113','',7905,2,'0900020112','','Số 195, đường Đinh Bộ Lĩnh, thị trấn Vàm Láng, huyện Gò Công Đông, tỉnh Tiền Giang','28720',1638662400);
INSERT INTO person VALUES(116,1,'Đỗ Kim Dung','082184990116','',5217,2,'0900020115','','Số 266, ấp Long Hòa, xã Hòa Tịnh, huyện Chợ Gạo, tỉnh Tiền Giang','28600',1638662400);
INSERT INTO person VALUES(119,1,'Phan Hữu Trí','079086990119','',6122,1,'0900020118','','Số 301, ấp Hòa Bình, xã Phước Lập, huyện Tân Phước, tỉnh Tiền Giang','28357',1638662400);
INSERT INTO person VALUES(131,1,'Trần Chí Hùng','087076990131','',2447,1,'0900020130','','Số 279, ấp Bình Thuận, xã Bình Xuân, thị xã Gò Công, tỉnh Tiền Giang','28717',1638662400);
INSERT INTO person VALUES(133,1,'Đinh Thị Ngọc Trinh','083195990133','',9473,2,'0900020132','dinh.thi.ngoc.trinh@example.com','Số 265, ấp Hòa Bình, xã Hữu Đạo, huyện Châu Thành, tỉnh Tiền Giang','28555',1638662400);
INSERT INTO person VALUES(157,1,'Lý Thị Ngọc Uyên','083178990157','',3172,2,'0900020156','ly.thi.ngoc.uyen@example.com','Số 200, đường Hùng Vương, phường 5, thành phố Mỹ Tho, tỉnh Tiền Giang','28249',1638662400);
INSERT INTO person VALUES(158,1,'Châu Anh Tuấn','079062990158','',-2844,1,'0900020157','','Số 324, đường Ấp Bắc, phường 5, thị xã Gò Công, tỉnh Tiền Giang','28306',1638662400);
INSERT INTO person VALUES(160,1,'Võ Hữu Quang','082088990160','',6898,1,'0900020159','vo.huu.quang@example.com','Số 65, ấp Mỹ Hưng, xã Đông Hòa, huyện Châu Thành, tỉnh Tiền Giang','28549',1638662400);
INSERT INTO person VALUES(170,1,'Nguyễn Mỹ Hạnh','082195990170','',9290,2,'0900020169','','Số 80, đường Hùng Vương, phường 2, thành phố Mỹ Tho, tỉnh Tiền Giang','28264',1638662400);
INSERT INTO person VALUES(171,1,'Nguyễn Văn Phúc','082075990171','',2117,1,'0900020170','','Số 292, ấp Tân Thạnh, xã Phú Cường, huyện Cai Lậy, tỉnh Tiền Giang','28444',1638662400);
INSERT INTO person VALUES(190,1,'Lê Thành Khang','082052990190','',-6540,1,'0900020189','le.thanh.khang@example.com','Số 411, ấp Phú Lợi, xã Bình Phú, huyện Gò Công Tây, tỉnh Tiền Giang','28657',1638662400);
INSERT INTO person VALUES(191,1,'Châu Anh Nam','082090990191','',7477,1,'0900020190','','Số 149, ấp Tân Thạnh, xã Thới Sơn, thành phố Mỹ Tho, tỉnh Tiền Giang','28591',1638662400);
INSERT INTO person VALUES(199,1,'Nguyễn Thành Bình','079067990199','',-1000,1,'0900020198','nguyen.thanh.binh@example.com','Số 253, ấp Mỹ Hưng, xã Mỹ Tịnh An, huyện Chợ Gạo, tỉnh Tiền Giang','28603',1638662400);
INSERT INTO person VALUES(205,1,'Trần Thị Thu Anh','082198990205','',10486,2,'0900020204','tran.thi.thu.anh@example.com','Số 335, đường Trần Hưng Đạo, phường 4, thành phố Mỹ Tho, tỉnh Tiền Giang','28252',1638662400);
INSERT INTO person VALUES(211,1,'Đinh Thị Lan','083193990211','',8571,2,'0900020210','dinh.thi.lan@example.com','Số 15, ấp Bình Tạo, xã Tân Lập 2, huyện Tân Phước, tỉnh Tiền Giang','28354',1638662400);
INSERT INTO person VALUES(212,1,'Lý Phước Tín','083095990212','',9356,1,'0900020211','','Số 450, ấp Mỹ Lợi, xã Long Khánh, thị xã Cai Lậy, tỉnh Tiền Giang','28486',1638662400);
INSERT INTO person VALUES(219,1,'Phạm Thị Hồng Yến','082199990219','',10718,2,'0900020218','','Số 457, ấp Tây B, xã Hậu Mỹ Phú, huyện Cái Bè, tỉnh Tiền Giang','28375',1638662400);
INSERT INTO person VALUES(235,1,'Huỳnh Thị Thu Thoa','087301990235','',11551,2,'0900020234','huynh.thi.thu.thoa@example.com','Số 225, ấp Mỹ Hưng, xã An Cư, huyện Cái Bè, tỉnh Tiền Giang','28390',1638662400);
INSERT INTO person VALUES(258,1,'Dương Hoàng Tâm','079082990258','',4493,1,'0900020257','','Số 285, ấp Bình Tạo, xã Tăng Hòa, huyện Gò Công Đông, tỉnh Tiền Giang','28705',1638662400);
INSERT INTO person VALUES(273,1,'Mai Thị Thu Vân','082189990273','',7293,2,'0900020272','','Số 411, ấp Hòa Bình, xã Song Thuận, huyện Châu Thành, tỉnh Tiền Giang','28582',1638662400);
INSERT INTO person VALUES(280,1,'Võ Hoàng Đạt','082203990280','',12158,1,'0900020279','vo.hoang.dat@example.com','Số 218, đường Lê Lợi, phường 5, thị xã Cai Lậy, tỉnh Tiền Giang','28440',1638662400);
INSERT INTO person VALUES(291,1,'Đinh Mỹ Hiền','083185990291','',5523,2,'0900020290','','Số 52, ấp Phú Lợi, xã Tân Trung, thị xã Gò Công, tỉnh Tiền Giang','28729',1638662400);
INSERT INTO person VALUES(292,1,'Lê Thị Bích Vân','087188990292','',6800,2,'0900020291','le.thi.bich.van@example.com','Số 29, ấp Long Hòa, xã Tam Hiệp, huyện Châu Thành, tỉnh Tiền Giang','28537',1638662400);
INSERT INTO person VALUES(301,2,'Doanh nghiệp tư nhân Cơ khí Sông Tiền','','1299990017',0,0,'0900030000','lienhe1@example.com','Số 71, đường Trần Hưng Đạo, phường 7, thành phố Mỹ Tho, tỉnh Tiền Giang','28255',1638662400);
INSERT INTO person VALUES(313,2,'Doanh nghiệp tư nhân Trái cây Sông Tiền 2','','1299990144',0,0,'0900030012','lienhe13@example.com','Số 374, ấp Tân Thạnh, xã Thành Công, huyện Gò Công Tây, tỉnh Tiền Giang','28663',1638662400);
INSERT INTO person VALUES(315,2,'Công ty TNHH Thủy sản Hoa Sen Trắng 2','','1299990169',0,0,'0900030014','lienhe15@example.com','Số 252, ấp Long Hòa, xã Mỹ Thành Nam, huyện Cai Lậy, tỉnh Tiền Giang','28456',1638662400);
INSERT INTO person VALUES(326,2,'Công ty TNHH Nội thất Vàm Cỏ Mới 3','','1299990289',0,0,'0900030025','lienhe26@example.com','Số 477, ấp Bình Thuận, xã Thạnh Lộc, huyện Cai Lậy, tỉnh Tiền Giang','28438',1638662400);
INSERT INTO person VALUES(331,2,'Doanh nghiệp tư nhân Dược phẩm Mai Vàng Gò 3','','1299990338',0,0,'0900030030','lienhe31@example.com','Số 93, ấp Thạnh Phú, xã Tân Trung, thị xã Gò Công, tỉnh Tiền Giang','28729',1638662400);
INSERT INTO person VALUES(335,2,'Công ty TNHH Dược phẩm Thanh Long Đỏ 3','','1299990384',0,0,'0900030034','lienhe35@example.com','Số 229, ấp Bình Tạo, xã Tam Hiệp, huyện Châu Thành, tỉnh Tiền Giang','28537',1638662400);
INSERT INTO person VALUES(340,2,'Công ty Cổ phần Dược phẩm Phù Sa Xanh 4','','1299990433',0,0,'0900030039','lienhe40@example.com','Số 106, ấp Tân Thạnh, xã Mỹ Hạnh Đông, thị xã Cai Lậy, tỉnh Tiền Giang','28450',1638662400);
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL UNIQUE REFERENCES person (id),
    login TEXT NOT NULL UNIQUE,  -- phone number or CCCD or tax code
    phone TEXT NOT NULL,
    password TEXT NOT NULL,
    verified_at INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    locked_until INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);
INSERT INTO account VALUES(1,1,'0900020000','0900020000','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',1638662400,0,0,1638662400);
INSERT INTO account VALUES(2,2,'0900020001','0900020001','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',1638662400,0,0,1638662400);
INSERT INTO account VALUES(3,3,'0900020002','0900020002','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',1638662400,0,0,1638662400);
INSERT INTO account VALUES(4,4,'0900020003','0900020003','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',1638662400,0,0,1638662400);
INSERT INTO account VALUES(5,5,'0900020004','0900020004','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',1638662400,0,0,1638662400);
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    phone TEXT NOT NULL,
    password TEXT NOT NULL,      -- argon2id; empty: cannot log in
    must_change INTEGER NOT NULL,
    totp TEXT NOT NULL,          -- sealed secret; empty: off
    totp_step INTEGER NOT NULL,  -- last step accepted, so that a code is used once
    failed INTEGER NOT NULL,
    locked_until INTEGER NOT NULL,
    active INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);
INSERT INTO staff VALUES(1,'admin','Trương Thị Thu Nhung','Quản trị hệ thống','0900000001','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(2,'thanhtra','Hồ Trung Toàn','Thanh tra viên','0900000002','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(3,'tthcc.gd','Nguyễn Thùy Trang','Giám đốc Trung tâm Phục vụ hành chính công','0900000003','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(6,'tthcc.mc1','Võ Thị Trâm','Công chức Sở Tư pháp cử đến Trung tâm','0900000006','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(7,'tthcc.mc2','Trương Thị Kim Anh','Công chức Sở Giao thông vận tải cử đến Trung tâm','0900000007','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(8,'tthcc.mc3','Lê Anh Vũ','Công chức Sở Kế hoạch và Đầu tư cử đến Trung tâm','0900000008','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(9,'tthcc.mc4','Nguyễn Kim Hạnh','Công chức Sở Tài nguyên và Môi trường cử đến Trung tâm','0900000009','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(17,'stc.cv','Lý Thị Kim Nga','Chuyên viên, Sở Tài chính','0900000017','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(19,'sxd.cv','Nguyễn Đức Khang','Chuyên viên, Sở Xây dựng','0900000019','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(22,'stp.gd','Lê Thị Thanh Quyên','Giám đốc Sở Tư pháp','0900000022','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(23,'stp.pgd','Huỳnh Kim Xuân','Phó Giám đốc Sở Tư pháp','0900000023','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(24,'stp.tp','Bùi Đức Tín','Trưởng phòng, Sở Tư pháp','0900000024','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(25,'stp.cv1','Võ Kim Linh','Chuyên viên, Sở Tư pháp','0900000025','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(26,'stp.cv2','Đỗ Thị Ngọc Hoa','Chuyên viên, Sở Tư pháp','0900000026','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(38,'stnmt.cv','Đỗ Anh Tài','Chuyên viên, Sở Tài nguyên và Môi trường','0900000038','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(41,'sgtvt.tp','Trần Hữu Mẫn','Trưởng phòng, Sở Giao thông vận tải','0900000041','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(42,'sgtvt.cv1','Ngô Thị Mỹ Nga','Chuyên viên, Sở Giao thông vận tải','0900000042','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(43,'sgtvt.cv2','Đặng Thị Bích Thơ','Chuyên viên, Sở Giao thông vận tải','0900000043','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(44,'bqlkcn.gd','Lê Thị Kim Nhung','Trưởng ban Ban Quản lý các khu công nghiệp','0900000044','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(45,'bqlkcn.cv','Hồ Tấn Hiếu','Chuyên viên, Ban Quản lý các khu công nghiệp','0900000045','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(59,'sldtbxh.mc','Lý Hữu Vinh','Công chức cử đến Trung tâm Phục vụ hành chính công','0900000059','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(60,'sgddt.gd','Võ Kim Trinh','Giám đốc Sở Giáo dục và Đào tạo','0900000060','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(61,'sgddt.cv','Nguyễn Thị Thanh Linh','Chuyên viên, Sở Giáo dục và Đào tạo','0900000061','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(88,'skhdt.dangkykinhdoanh.tp','Nguyễn Công Khang','Trưởng phòng Đăng ký kinh doanh','0900000088','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(89,'skhdt.dangkykinhdoanh.cv','Đinh Thị Diễm Quyên','Chuyên viên, Phòng Đăng ký kinh doanh','0900000089','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(92,'sldtbxh.vieclam.tp','Võ Trung Tín','Giám đốc, Trung tâm Dịch vụ việc làm','0900000092','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(93,'sldtbxh.vieclam.cv','Hồ Văn Cường','Chuyên viên, Trung tâm Dịch vụ việc làm','0900000093','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(129,'mytho.pct','Huỳnh Chí Hùng','Phó Chủ tịch Ủy ban nhân dân thành phố Mỹ Tho','0900000129','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(131,'mytho.vp','Huỳnh Thành Kiệt','Chuyên viên Văn phòng HĐND và UBND thành phố Mỹ Tho','0900000131','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(132,'mytho.mc1','Võ Phước Hậu','Công chức Bộ phận Một cửa thành phố Mỹ Tho','0900000132','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(133,'mytho.mc2','Trần Thị Kim Diệp','Công chức Bộ phận Một cửa thành phố Mỹ Tho','0900000133','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(134,'mytho.tmc','Lê Thị Diễm Trâm','Trưởng Bộ phận Một cửa thành phố Mỹ Tho','0900000134','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(138,'mytho.taichinh.tp','Lê Thị Hiền','Trưởng phòng Tài chính - Kế hoạch thành phố Mỹ Tho','0900000138','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(139,'mytho.taichinh.cv','Võ Thị Mỹ Loan','Chuyên viên Phòng Tài chính - Kế hoạch thành phố Mỹ Tho','0900000139','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(140,'mytho.taichinh.cv2','Phạm Chí Phúc','Chuyên viên Phòng Tài chính - Kế hoạch thành phố Mỹ Tho','0900000140','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(151,'mytho.hatang.tp','Phạm Thị Diễm Nhung','Trưởng phòng Quản lý đô thị thành phố Mỹ Tho','0900000151','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(153,'mytho.hatang.cv2','Trần Thị Mỹ Phượng','Chuyên viên Phòng Quản lý đô thị thành phố Mỹ Tho','0900000153','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(160,'mytho.datdai.tp','Mai Thị Thu Nhung','Giám đốc Chi nhánh Văn phòng Đăng ký đất đai thành phố Mỹ Tho','0900000160','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(161,'mytho.datdai.cv','Lê Mỹ Nga','Chuyên viên Chi nhánh Văn phòng Đăng ký đất đai thành phố Mỹ Tho','0900000161','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(162,'mytho.datdai.cv2','Lý Minh Tuấn','Chuyên viên Chi nhánh Văn phòng Đăng ký đất đai thành phố Mỹ Tho','0900000162','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(206,'txcailay.ct','Võ Quốc Nam','Chủ tịch Ủy ban nhân dân thị xã Cai Lậy','0900000206','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(209,'txcailay.vp','Võ Thành Trí','Chuyên viên Văn phòng HĐND và UBND thị xã Cai Lậy','0900000209','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(210,'txcailay.mc1','Phạm Tấn Thịnh','Công chức Bộ phận Một cửa thị xã Cai Lậy','0900000210','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(211,'txcailay.tmc','Nguyễn Thị Thu Linh','Trưởng Bộ phận Một cửa thị xã Cai Lậy','0900000211','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(214,'txcailay.taichinh.tp','Phan Mỹ Giang','Trưởng phòng Tài chính - Kế hoạch thị xã Cai Lậy','0900000214','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(215,'txcailay.taichinh.cv','Trần Thị Hồng Thơ','Chuyên viên Phòng Tài chính - Kế hoạch thị xã Cai Lậy','0900000215','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(226,'txcailay.hatang.tp','Đoàn Văn Phúc','Trưởng phòng Quản lý đô thị thị xã Cai Lậy','0900000226','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(227,'txcailay.hatang.cv','Lê Thị Thu Thoa','Chuyên viên Phòng Quản lý đô thị thị xã Cai Lậy','0900000227','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(274,'caibe.ct','Nguyễn Chí Hải','Chủ tịch Ủy ban nhân dân huyện Cái Bè','0900000274','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(289,'caibe.laodong.tp','Trần Thị Ngọc Thoa','Trưởng phòng Lao động - Thương binh và Xã hội huyện Cái Bè','0900000289','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(290,'caibe.laodong.cv','Đỗ Thị Thoa','Chuyên viên Phòng Lao động - Thương binh và Xã hội huyện Cái Bè','0900000290','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(351,'chauthanh.mc1','Nguyễn Thị Hiền','Công chức Bộ phận Một cửa huyện Châu Thành','0900000351','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(352,'chauthanh.tmc','Phan Ngọc Huyền','Trưởng Bộ phận Một cửa huyện Châu Thành','0900000352','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(375,'chauthanh.datdai.tp','Nguyễn Thị Thanh Thúy','Giám đốc Chi nhánh Văn phòng Đăng ký đất đai huyện Châu Thành','0900000375','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(376,'chauthanh.datdai.cv','Nguyễn Thị Diễm Vân','Chuyên viên Chi nhánh Văn phòng Đăng ký đất đai huyện Châu Thành','0900000376','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(453,'gocongdong.mc1','Châu Thị Hồng My','Công chức Bộ phận Một cửa huyện Gò Công Đông','0900000453','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(457,'gocongdong.taichinh.tp','Lê Thị Thảo','Trưởng phòng Tài chính - Kế hoạch huyện Gò Công Đông','0900000457','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(458,'gocongdong.taichinh.cv','Lâm Hoàng Nhân','Chuyên viên Phòng Tài chính - Kế hoạch huyện Gò Công Đông','0900000458','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(484,'tanphudong.pct','Nguyễn Phước Khoa','Phó Chủ tịch Ủy ban nhân dân huyện Tân Phú Đông','0900000484','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(486,'tanphudong.vp','Trương Văn Long','Chuyên viên Văn phòng HĐND và UBND huyện Tân Phú Đông','0900000486','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(488,'tanphudong.tmc','Nguyễn Đức Điền','Trưởng Bộ phận Một cửa huyện Tân Phú Đông','0900000488','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(503,'tanphudong.hatang.tp','Trương Thị Hồng Nhi','Trưởng phòng Kinh tế và Hạ tầng huyện Tân Phú Đông','0900000503','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(504,'tanphudong.hatang.cv','Trần Quốc Phúc','Chuyên viên Phòng Kinh tế và Hạ tầng huyện Tân Phú Đông','0900000504','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(523,'xa28252.tp','Nguyễn Ngọc Huyền','Công chức Tư pháp - Hộ tịch phường 4, thành phố Mỹ Tho','0900000523','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(524,'xa28252.ca','Cao Anh Trí','Trưởng Công an phường 4, thành phố Mỹ Tho','0900000524','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(569,'xa28297.ct','Võ Công Quang','Chủ tịch Ủy ban nhân dân phường 2, thị xã Gò Công','0900000569','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(570,'xa28297.mc','Trương Thị Diệp','Công chức Văn phòng - Thống kê phường 2, thị xã Gò Công','0900000570','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(572,'xa28297.vhxh','Võ Thị Kim Vân','Công chức Văn hóa - Xã hội phường 2, thị xã Gò Công','0900000572','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(583,'xa28309.ct','Đặng Anh Khoa','Chủ tịch Ủy ban nhân dân xã Long Hưng, thị xã Gò Công','0900000583','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(584,'xa28309.tp','Nguyễn Thị Thanh Trinh','Công chức Tư pháp - Hộ tịch xã Long Hưng, thị xã Gò Công','0900000584','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(592,'xa28318.ct','Ngô Phước Dũng','Chủ tịch Ủy ban nhân dân xã Long Hòa, thị xã Gò Công','0900000592','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(593,'xa28318.tp','Đặng Hữu Phong','Công chức Tư pháp - Hộ tịch xã Long Hòa, thị xã Gò Công','0900000593','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(598,'xa28324.ct','Nguyễn Kim Hiền','Chủ tịch Ủy ban nhân dân xã Tân Hòa Đông, huyện Tân Phước','0900000598','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(599,'xa28324.tp','Võ Thị Quyên','Công chức Tư pháp - Hộ tịch xã Tân Hòa Đông, huyện Tân Phước','0900000599','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(642,'xa28369.ct','Nguyễn Minh Kiệt','Chủ tịch Ủy ban nhân dân xã Mỹ Trung, huyện Cái Bè','0900000642','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(643,'xa28369.tp','Đặng Thị Thoa','Công chức Tư pháp - Hộ tịch xã Mỹ Trung, huyện Cái Bè','0900000643','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(644,'xa28369.ca','Ngô Thị Ngọc Yến','Trưởng Công an xã Mỹ Trung, huyện Cái Bè','0900000644','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(660,'xa28387.ct','Phạm Trung Trí','Chủ tịch Ủy ban nhân dân xã Mỹ Hội, huyện Cái Bè','0900000660','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(661,'xa28387.tp','Bùi Thị Ngọc Chi','Công chức Tư pháp - Hộ tịch xã Mỹ Hội, huyện Cái Bè','0900000661','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(675,'xa28402.ct','Nguyễn Ngọc Dũng','Chủ tịch Ủy ban nhân dân xã Thiện Trí, huyện Cái Bè','0900000675','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(676,'xa28402.tp','Trương Hữu Tâm','Công chức Tư pháp - Hộ tịch xã Thiện Trí, huyện Cái Bè','0900000676','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(693,'xa28420.ct','Huỳnh Thùy Hoa','Chủ tịch Ủy ban nhân dân xã Mỹ Lương, huyện Cái Bè','0900000693','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(694,'xa28420.tp','Đỗ Mỹ Nhung','Công chức Tư pháp - Hộ tịch xã Mỹ Lương, huyện Cái Bè','0900000694','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(743,'xa28456.ct','Lê Thị Thanh Phượng','Chủ tịch Ủy ban nhân dân xã Mỹ Thành Nam, huyện Cai Lậy','0900000743','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(744,'xa28456.tp','Ngô Đức Điền','Công chức Tư pháp - Hộ tịch xã Mỹ Thành Nam, huyện Cai Lậy','0900000744','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(755,'xa28468.ct','Huỳnh Anh Phong','Chủ tịch Ủy ban nhân dân xã Tân Hội, thị xã Cai Lậy','0900000755','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(756,'xa28468.tp','Hồ Đức Khoa','Công chức Tư pháp - Hộ tịch xã Tân Hội, thị xã Cai Lậy','0900000756','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(782,'xa28495.ct','Đoàn Thị Kim Xuân','Chủ tịch Ủy ban nhân dân xã Mỹ Long, huyện Cai Lậy','0900000782','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(783,'xa28495.tp','Dương Anh Khoa','Công chức Tư pháp - Hộ tịch xã Mỹ Long, huyện Cai Lậy','0900000783','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(798,'xa28510.tp','Lê Ngọc Hùng','Công chức Tư pháp - Hộ tịch xã Tân Phong, huyện Cai Lậy','0900000798','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(799,'xa28510.ca','Phan Quốc Sơn','Trưởng Công an xã Tân Phong, huyện Cai Lậy','0900000799','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(832,'xa28543.ct','Ngô Hoàng Nam','Chủ tịch Ủy ban nhân dân xã Nhị Bình, huyện Châu Thành','0900000832','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(833,'xa28543.tp','Nguyễn Hữu Vinh','Công chức Tư pháp - Hộ tịch xã Nhị Bình, huyện Châu Thành','0900000833','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(857,'xa28567.tp','Phạm Quốc Trọng','Công chức Tư pháp - Hộ tịch xã Phước Thạnh, thành phố Mỹ Tho','0900000857','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(878,'xa28588.tp','Đoàn Phước Kiệt','Công chức Tư pháp - Hộ tịch xã Phú Phong, huyện Châu Thành','0900000878','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(879,'xa28588.ca','Phạm Quốc Nhân','Trưởng Công an xã Phú Phong, huyện Châu Thành','0900000879','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(976,'xa28687.ct','Trần Mỹ Nhi','Chủ tịch Ủy ban nhân dân xã Long Bình, huyện Gò Công Tây','0900000976','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(977,'xa28687.tp','Huỳnh Thành Toàn','Công chức Tư pháp - Hộ tịch xã Long Bình, huyện Gò Công Tây','0900000977','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(1012,'xa28723.ct','Lê Hữu Kiệt','Chủ tịch Ủy ban nhân dân xã Tân Tây, huyện Gò Công Đông','0900001012','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(1013,'xa28723.tp','Nguyễn Thùy Loan','Công chức Tư pháp - Hộ tịch xã Tân Tây, huyện Gò Công Đông','0900001013','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(1034,'xa28744.tp','Lê Thị Diễm Diệp','Công chức Tư pháp - Hộ tịch xã Phước Trung, huyện Gò Công Đông','0900001034','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
INSERT INTO staff VALUES(1035,'xa28744.ca','Trần Thùy Trâm','Trưởng Công an xã Phước Trung, huyện Gò Công Đông','0900001035','$argon2id$v=19$m=19456,t=2,p=1$Q/hXn4KmrcGZFS53waYWbA$I52rvBOlKvJ5wFOzNWqsx7nRHsY9CcB1P7ZBlOn5CgA',0,'',0,0,0,1,1638662400);
CREATE TABLE staff_role (
    id INTEGER PRIMARY KEY,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    agency_id INTEGER NOT NULL REFERENCES agency (id),
    role INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    UNIQUE (staff_id, agency_id, role, valid_from)
);
INSERT INTO staff_role VALUES(1,1,1,7,0,2932896);
INSERT INTO staff_role VALUES(2,1,2,7,0,2932896);
INSERT INTO staff_role VALUES(3,2,1,6,0,2932896);
INSERT INTO staff_role VALUES(4,2,2,6,0,2932896);
INSERT INTO staff_role VALUES(5,3,3,5,0,2932896);
INSERT INTO staff_role VALUES(6,3,3,4,0,2932896);
INSERT INTO staff_role VALUES(9,6,3,1,0,2932896);
INSERT INTO staff_role VALUES(10,7,3,1,0,2932896);
INSERT INTO staff_role VALUES(11,8,3,1,0,2932896);
INSERT INTO staff_role VALUES(12,9,3,1,0,2932896);
INSERT INTO staff_role VALUES(27,17,5,2,0,2932896);
INSERT INTO staff_role VALUES(28,17,5,1,0,2932896);
INSERT INTO staff_role VALUES(31,19,6,2,0,2932896);
INSERT INTO staff_role VALUES(32,19,6,1,0,2932896);
INSERT INTO staff_role VALUES(37,22,8,4,0,2932896);
INSERT INTO staff_role VALUES(38,23,8,4,0,2932896);
INSERT INTO staff_role VALUES(39,24,8,3,0,2932896);
INSERT INTO staff_role VALUES(40,25,8,2,0,2932896);
INSERT INTO staff_role VALUES(41,26,8,2,0,2932896);
INSERT INTO staff_role VALUES(42,6,8,1,0,2932896);
INSERT INTO staff_role VALUES(43,6,8,2,0,2932896);
INSERT INTO staff_role VALUES(73,38,14,1,0,2932896);
INSERT INTO staff_role VALUES(75,38,28,1,0,2932896);
INSERT INTO staff_role VALUES(79,41,15,3,0,2932896);
INSERT INTO staff_role VALUES(80,41,6,3,0,2932896);
INSERT INTO staff_role VALUES(81,42,15,2,0,2932896);
INSERT INTO staff_role VALUES(82,42,6,2,0,2932896);
INSERT INTO staff_role VALUES(83,43,15,2,0,2932896);
INSERT INTO staff_role VALUES(84,43,6,2,0,2932896);
INSERT INTO staff_role VALUES(85,7,15,1,0,2932896);
INSERT INTO staff_role VALUES(86,7,15,2,0,2932896);
INSERT INTO staff_role VALUES(87,44,16,4,0,2932896);
INSERT INTO staff_role VALUES(88,44,16,3,0,2932896);
INSERT INTO staff_role VALUES(89,45,16,2,0,2932896);
INSERT INTO staff_role VALUES(90,45,16,1,0,2932896);
INSERT INTO staff_role VALUES(124,59,21,1,0,2932896);
INSERT INTO staff_role VALUES(125,59,3,1,0,2932896);
INSERT INTO staff_role VALUES(126,60,22,4,0,2932896);
INSERT INTO staff_role VALUES(127,60,22,3,0,2932896);
INSERT INTO staff_role VALUES(128,61,22,2,0,2932896);
INSERT INTO staff_role VALUES(129,61,22,1,0,2932896);
INSERT INTO staff_role VALUES(178,89,37,2,0,2932896);
INSERT INTO staff_role VALUES(179,89,57,2,0,2932896);
INSERT INTO staff_role VALUES(187,93,39,2,0,2932896);
INSERT INTO staff_role VALUES(188,93,58,2,0,2932896);
INSERT INTO staff_role VALUES(244,129,60,4,0,2932896);
INSERT INTO staff_role VALUES(248,131,60,2,0,2932896);
INSERT INTO staff_role VALUES(250,132,61,1,0,2932896);
INSERT INTO staff_role VALUES(251,133,61,1,0,2932896);
INSERT INTO staff_role VALUES(252,134,61,5,0,2932896);
INSERT INTO staff_role VALUES(253,134,61,1,0,2932896);
INSERT INTO staff_role VALUES(258,138,64,3,0,2932896);
INSERT INTO staff_role VALUES(259,138,64,4,0,2932896);
INSERT INTO staff_role VALUES(260,139,64,2,0,2932896);
INSERT INTO staff_role VALUES(261,140,64,2,0,2932896);
INSERT INTO staff_role VALUES(280,151,70,3,0,2932896);
INSERT INTO staff_role VALUES(281,151,70,4,0,2932896);
INSERT INTO staff_role VALUES(283,153,70,2,0,2932896);
INSERT INTO staff_role VALUES(293,160,75,3,0,2932896);
INSERT INTO staff_role VALUES(294,160,75,4,0,2932896);
INSERT INTO staff_role VALUES(295,161,75,2,0,2932896);
INSERT INTO staff_role VALUES(296,162,75,2,0,2932896);
INSERT INTO staff_role VALUES(367,206,96,4,0,2932896);
INSERT INTO staff_role VALUES(372,209,96,2,0,2932896);
INSERT INTO staff_role VALUES(374,210,97,1,0,2932896);
INSERT INTO staff_role VALUES(375,211,97,5,0,2932896);
INSERT INTO staff_role VALUES(376,211,97,1,0,2932896);
INSERT INTO staff_role VALUES(380,214,100,3,0,2932896);
INSERT INTO staff_role VALUES(381,214,100,4,0,2932896);
INSERT INTO staff_role VALUES(382,215,100,2,0,2932896);
INSERT INTO staff_role VALUES(401,226,106,3,0,2932896);
INSERT INTO staff_role VALUES(402,226,106,4,0,2932896);
INSERT INTO staff_role VALUES(403,227,106,2,0,2932896);
INSERT INTO staff_role VALUES(481,274,132,4,0,2932896);
INSERT INTO staff_role VALUES(503,289,138,3,0,2932896);
INSERT INTO staff_role VALUES(504,289,138,4,0,2932896);
INSERT INTO staff_role VALUES(507,290,138,2,0,2932896);
INSERT INTO staff_role VALUES(607,351,169,1,0,2932896);
INSERT INTO staff_role VALUES(608,352,169,5,0,2932896);
INSERT INTO staff_role VALUES(609,352,169,1,0,2932896);
INSERT INTO staff_role VALUES(646,375,183,3,0,2932896);
INSERT INTO staff_role VALUES(647,375,183,4,0,2932896);
INSERT INTO staff_role VALUES(648,376,183,2,0,2932896);
INSERT INTO staff_role VALUES(778,453,223,1,0,2932896);
INSERT INTO staff_role VALUES(784,457,226,3,0,2932896);
INSERT INTO staff_role VALUES(785,457,226,4,0,2932896);
INSERT INTO staff_role VALUES(786,458,226,2,0,2932896);
INSERT INTO staff_role VALUES(829,484,240,4,0,2932896);
INSERT INTO staff_role VALUES(833,486,240,2,0,2932896);
INSERT INTO staff_role VALUES(836,488,241,5,0,2932896);
INSERT INTO staff_role VALUES(837,488,241,1,0,2932896);
INSERT INTO staff_role VALUES(862,503,250,3,0,2932896);
INSERT INTO staff_role VALUES(863,503,250,4,0,2932896);
INSERT INTO staff_role VALUES(864,504,250,2,0,2932896);
INSERT INTO staff_role VALUES(901,523,260,1,0,2932896);
INSERT INTO staff_role VALUES(902,523,260,2,0,2932896);
INSERT INTO staff_role VALUES(903,524,261,1,0,2932896);
INSERT INTO staff_role VALUES(904,524,261,2,0,2932896);
INSERT INTO staff_role VALUES(905,524,261,4,0,2932896);
INSERT INTO staff_role VALUES(1020,569,290,4,0,2932896);
INSERT INTO staff_role VALUES(1023,570,290,1,0,2932896);
INSERT INTO staff_role VALUES(1025,570,290,5,0,2932896);
INSERT INTO staff_role VALUES(1028,572,290,2,0,2932896);
INSERT INTO staff_role VALUES(1067,583,300,4,0,2932896);
INSERT INTO staff_role VALUES(1070,584,300,1,0,2932896);
INSERT INTO staff_role VALUES(1071,584,300,2,0,2932896);
INSERT INTO staff_role VALUES(1113,592,312,4,0,2932896);
INSERT INTO staff_role VALUES(1116,593,312,1,0,2932896);
INSERT INTO staff_role VALUES(1117,593,312,2,0,2932896);
INSERT INTO staff_role VALUES(1139,598,318,4,0,2932896);
INSERT INTO staff_role VALUES(1140,599,318,1,0,2932896);
INSERT INTO staff_role VALUES(1141,599,318,2,0,2932896);
INSERT INTO staff_role VALUES(1260,642,346,4,0,2932896);
INSERT INTO staff_role VALUES(1261,643,346,1,0,2932896);
INSERT INTO staff_role VALUES(1262,643,346,2,0,2932896);
INSERT INTO staff_role VALUES(1263,644,347,1,0,2932896);
INSERT INTO staff_role VALUES(1264,644,347,2,0,2932896);
INSERT INTO staff_role VALUES(1265,644,347,4,0,2932896);
INSERT INTO staff_role VALUES(1303,660,358,4,0,2932896);
INSERT INTO staff_role VALUES(1304,661,358,1,0,2932896);
INSERT INTO staff_role VALUES(1305,661,358,2,0,2932896);
INSERT INTO staff_role VALUES(1340,675,368,4,0,2932896);
INSERT INTO staff_role VALUES(1341,676,368,1,0,2932896);
INSERT INTO staff_role VALUES(1342,676,368,2,0,2932896);
INSERT INTO staff_role VALUES(1390,693,380,4,0,2932896);
INSERT INTO staff_role VALUES(1391,694,380,1,0,2932896);
INSERT INTO staff_role VALUES(1392,694,380,2,0,2932896);
INSERT INTO staff_role VALUES(1530,743,412,4,0,2932896);
INSERT INTO staff_role VALUES(1533,744,412,1,0,2932896);
INSERT INTO staff_role VALUES(1534,744,412,2,0,2932896);
INSERT INTO staff_role VALUES(1561,755,420,4,0,2932896);
INSERT INTO staff_role VALUES(1564,756,420,1,0,2932896);
INSERT INTO staff_role VALUES(1565,756,420,2,0,2932896);
INSERT INTO staff_role VALUES(1643,782,440,4,0,2932896);
INSERT INTO staff_role VALUES(1644,783,440,1,0,2932896);
INSERT INTO staff_role VALUES(1645,783,440,2,0,2932896);
INSERT INTO staff_role VALUES(1688,798,450,1,0,2932896);
INSERT INTO staff_role VALUES(1689,798,450,2,0,2932896);
INSERT INTO staff_role VALUES(1690,799,451,1,0,2932896);
INSERT INTO staff_role VALUES(1691,799,451,2,0,2932896);
INSERT INTO staff_role VALUES(1692,799,451,4,0,2932896);
INSERT INTO staff_role VALUES(1783,832,472,4,0,2932896);
INSERT INTO staff_role VALUES(1786,833,472,1,0,2932896);
INSERT INTO staff_role VALUES(1787,833,472,2,0,2932896);
INSERT INTO staff_role VALUES(1846,857,488,1,0,2932896);
INSERT INTO staff_role VALUES(1847,857,488,2,0,2932896);
INSERT INTO staff_role VALUES(1902,878,502,1,0,2932896);
INSERT INTO staff_role VALUES(1903,878,502,2,0,2932896);
INSERT INTO staff_role VALUES(1904,879,503,1,0,2932896);
INSERT INTO staff_role VALUES(1905,879,503,2,0,2932896);
INSERT INTO staff_role VALUES(1906,879,503,4,0,2932896);
INSERT INTO staff_role VALUES(2169,976,568,4,0,2932896);
INSERT INTO staff_role VALUES(2172,977,568,1,0,2932896);
INSERT INTO staff_role VALUES(2173,977,568,2,0,2932896);
INSERT INTO staff_role VALUES(2276,1012,592,4,0,2932896);
INSERT INTO staff_role VALUES(2279,1013,592,1,0,2932896);
INSERT INTO staff_role VALUES(2280,1013,592,2,0,2932896);
INSERT INTO staff_role VALUES(2340,1034,606,1,0,2932896);
INSERT INTO staff_role VALUES(2341,1034,606,2,0,2932896);
INSERT INTO staff_role VALUES(2342,1035,607,1,0,2932896);
INSERT INTO staff_role VALUES(2343,1035,607,2,0,2932896);
INSERT INTO staff_role VALUES(2344,1035,607,4,0,2932896);
INSERT INTO staff_role VALUES(2372,25,29,2,0,2932896);
CREATE TABLE substitution (
    id INTEGER PRIMARY KEY,
    absent_id INTEGER NOT NULL REFERENCES staff (id),
    substitute_id INTEGER NOT NULL REFERENCES staff (id),
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    reason TEXT NOT NULL,
    by_id INTEGER NOT NULL,
    at INTEGER NOT NULL
);
INSERT INTO substitution VALUES(2,22,23,19072,19076,'Đi công tác',0,1638662400);
INSERT INTO substitution VALUES(5,41,42,19058,19062,'Nghỉ phép năm',0,1638662400);
CREATE TABLE session (
    token TEXT PRIMARY KEY,      -- sha256 of the cookie
    kind INTEGER NOT NULL,       -- enum actor_kind
    who_id INTEGER NOT NULL,
    csrf TEXT NOT NULL,
    stage INTEGER NOT NULL,      -- 0 whole, 1 second factor missing, 2 password must be changed
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    remote TEXT NOT NULL
);
CREATE TABLE one_time_code (
    id INTEGER PRIMARY KEY,
    purpose TEXT NOT NULL,
    subject TEXT NOT NULL,
    hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    data TEXT NOT NULL
);
CREATE TABLE rate (
    key TEXT NOT NULL,
    window_at INTEGER NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (key, window_at)
);
CREATE TABLE mandate (
    id INTEGER PRIMARY KEY,
    from_person_id INTEGER NOT NULL REFERENCES person (id),
    to_person_id INTEGER NOT NULL REFERENCES person (id),
    scope TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    accepted_at INTEGER NOT NULL,
    revoked_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE TABLE case_ (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,        -- enum case_kind
    parent_id INTEGER REFERENCES case_ (id),
    title TEXT NOT NULL,
    state INTEGER NOT NULL,       -- enum case_state: the six universal states
    status INTEGER NOT NULL,      -- the national portal's ten codes; 0 for a draft
    outcome INTEGER NOT NULL,     -- enum outcome: what is proposed or decided
    step INTEGER NOT NULL,        -- seq in procedure_step
    agency_id INTEGER NOT NULL REFERENCES agency (id),   -- decides, answers for the promise
    receiver_id INTEGER NOT NULL REFERENCES agency (id), -- received it
    holder_agency_id INTEGER REFERENCES agency (id),     -- NULL: nobody, it is over
    holder_role INTEGER NOT NULL,
    holder_id INTEGER REFERENCES staff (id),             -- NULL: anyone in that role
    person_id INTEGER REFERENCES person (id),
    procedure_rev_id INTEGER NOT NULL REFERENCES procedure_rev (id),
    channel INTEGER NOT NULL,     -- enum channel: 1 counter, 2 online, 3 post
    received_at INTEGER NOT NULL,
    promised_at INTEGER NOT NULL, -- moved by pauses and by an explicit re-dating, never by an apology; 0 no due date
    due_at INTEGER NOT NULL,      -- the appointment: promised_at, or what an apology made of it
    step_due_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,    -- result ready, refused, withdrawn, stopped
    version INTEGER NOT NULL      -- optimistic lock
);
INSERT INTO case_ VALUES(1,'H58.260-220113-0001',1,NULL,'Xác nhận thông tin về cư trú',3,10,1,4,261,260,NULL,0,NULL,116,676,1,1642032840,1642119240,1642119240,0,1642045049,7);
INSERT INTO case_ VALUES(2,'H58.3-220117-0001',1,NULL,'Đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh; thông báo lập chi nhánh, văn phòng đại diện ở nước ngoài',3,10,1,5,37,3,NULL,0,NULL,301,456,1,1642384800,1642471200,1642471200,0,1642402821,7);
INSERT INTO case_ VALUES(3,'H58.169-220121-0001',1,NULL,'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất',3,10,1,7,183,169,NULL,0,NULL,119,725,1,1642723920,1644279120,1644279120,0,1643104614,10);
INSERT INTO case_ VALUES(4,'H58.502-220124-0001',1,NULL,'Xác nhận thông tin về cư trú',3,10,1,4,503,502,NULL,0,NULL,113,676,2,1642991160,1643077560,1643077560,0,1643070191,7);
INSERT INTO case_ VALUES(5,'H58.61-220126-0001',1,NULL,'Đăng ký và cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất lần đầu',3,10,1,9,75,61,NULL,0,NULL,157,720,1,1643163060,1647396660,1647396660,0,1646015453,13);
INSERT INTO case_ VALUES(6,'H58.312-220128-0001',1,NULL,'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',3,10,1,5,312,312,NULL,0,NULL,258,7,1,1643355780,1646984580,1646984580,0,1644830661,7);
INSERT INTO case_ VALUES(7,'H58.592-220207-0001',1,NULL,'Thủ tục đăng ký khai sinh',3,10,1,4,592,592,NULL,0,NULL,326,199,2,1644202440,1644228000,1644228000,0,1644227691,7);
INSERT INTO case_ VALUES(8,'H58.3-220208-0001',1,NULL,'Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam',3,10,1,7,8,3,NULL,0,NULL,235,298,1,1644309720,1645178400,1646011693,0,1645582645,11);
INSERT INTO case_ VALUES(9,'H58.61-220214-0001',1,NULL,'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',3,10,1,5,64,61,NULL,0,NULL,158,480,2,1644802260,1645061460,1645061460,0,1644977459,9);
INSERT INTO case_ VALUES(10,'H58.97-220215-0001',1,NULL,'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',3,10,1,9,106,97,NULL,0,NULL,14,132,1,1644883740,1646215200,1646215200,0,1646012081,13);
INSERT INTO case_ VALUES(11,'H58.346-220217-0001',1,NULL,'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',3,10,1,8,138,346,NULL,0,NULL,273,8,1,1645080780,1645685580,1645685580,0,1646789403,12);
INSERT INTO case_ VALUES(12,'H58.3-220307-0001',1,NULL,'Giải quyết hưởng trợ cấp thất nghiệp',1,4,1,4,39,3,39,3,NULL,291,631,2,1646616120,1649035320,1649035320,1648198080,0,5);
INSERT INTO case_ VALUES(13,'H58.241-220310-0001',1,NULL,'Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',3,10,1,9,250,241,NULL,0,NULL,335,134,2,1646876940,1648202400,1648202400,0,1648017327,13);
INSERT INTO case_ VALUES(14,'H58.61-220311-0001',1,NULL,'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',3,10,1,5,64,61,NULL,0,NULL,331,480,2,1646961420,1647393420,1647393420,0,1647315929,9);
INSERT INTO case_ VALUES(15,'H58.606-220314-0001',1,NULL,'Đăng ký tạm trú',3,10,1,5,607,606,NULL,0,NULL,170,670,1,1647217200,1647476400,1647476400,0,1647333205,7);
INSERT INTO case_ VALUES(16,'H58.61-220314-0001',1,NULL,'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan tổ chức có thẩm quyền của Việt Nam cấp hoặc chứng nhận',3,9,1,4,60,61,61,1,NULL,313,32,1,1647218280,1647252000,1647252000,1647231480,1647227886,5);
INSERT INTO case_ VALUES(17,'H58.568-220314-0001',1,NULL,'Thủ tục đăng ký khai tử',3,10,1,4,568,568,NULL,0,NULL,340,193,1,1647220140,1647252000,1647252000,0,1647242755,7);
INSERT INTO case_ VALUES(18,'H58.97-220314-0001',1,NULL,'Chấm dứt hoạt động hộ kinh doanh',3,10,1,5,100,97,NULL,0,NULL,62,478,1,1647220200,1647479400,1647479400,0,1647331494,8);
INSERT INTO case_ VALUES(19,'H58.3-220314-0001',1,NULL,'Thủ tục chấp thuận chủ trương đầu tư thuộc thẩm quyền của Ban quản lý khu công nghiệp, khu chế xuất, khu công nghệ cao, khu kinh tế',3,10,1,9,16,3,NULL,0,NULL,280,762,1,1647223380,1649210580,1649210580,0,1648084027,12);
INSERT INTO case_ VALUES(20,'H58.318-220314-0001',1,NULL,'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân',3,10,1,5,318,318,NULL,0,NULL,171,212,2,1647225000,1647484200,1647484200,0,1647415874,9);
INSERT INTO case_ VALUES(21,'H58.420-220314-0001',1,NULL,'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân',3,10,1,5,420,420,NULL,0,NULL,212,212,2,1647226980,1647486180,1647486180,0,1647416862,8);
INSERT INTO case_ VALUES(22,'H58.3-220315-0001',3,19,'Lấy ý kiến: Thủ tục chấp thuận chủ trương đầu tư thuộc thẩm quyền của Ban quản lý khu công nghiệp, khu chế xuất, khu công nghệ cao, khu kinh tế',3,10,0,0,5,3,NULL,0,NULL,NULL,762,2,1647335840,1647993920,1647993920,0,1647344098,3);
INSERT INTO case_ VALUES(23,'H58.3-220315-0002',3,19,'Lấy ý kiến: Thủ tục chấp thuận chủ trương đầu tư thuộc thẩm quyền của Ban quản lý khu công nghiệp, khu chế xuất, khu công nghệ cao, khu kinh tế',3,10,0,0,6,3,NULL,0,NULL,NULL,762,2,1647335840,1647993920,1647993920,0,1647337948,3);
INSERT INTO case_ VALUES(24,'H58.3-220315-0003',3,19,'Lấy ý kiến: Thủ tục chấp thuận chủ trương đầu tư thuộc thẩm quyền của Ban quản lý khu công nghiệp, khu chế xuất, khu công nghệ cao, khu kinh tế',3,10,0,0,14,3,NULL,0,NULL,NULL,762,2,1647335840,1647993920,1647993920,0,1647342203,3);
INSERT INTO case_ VALUES(25,'H58.440-220316-0001',1,NULL,'Thủ tục đăng ký nhận cha, mẹ, con',3,10,1,5,440,440,NULL,0,NULL,292,198,1,1647392580,1647824580,1647824580,0,1647487235,8);
INSERT INTO case_ VALUES(26,'H58.346-220316-0001',1,NULL,'Xác nhận thông tin về cư trú',3,10,1,4,347,346,NULL,0,NULL,170,676,1,1647396420,1647482820,1647482820,0,1647417771,6);
INSERT INTO case_ VALUES(27,'H58.380-220316-0001',1,NULL,'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân',3,10,1,5,380,380,NULL,0,NULL,47,212,2,1647398040,1647830040,1647830040,0,1647995969,8);
INSERT INTO case_ VALUES(28,'H58.61-220317-0001',1,NULL,'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất',3,10,1,7,75,61,NULL,0,NULL,56,725,2,1647480840,1648431240,1648431240,0,1647997055,11);
INSERT INTO case_ VALUES(29,'H58.368-220317-0001',1,NULL,'Thủ tục đăng ký khai sinh',3,10,1,4,368,368,NULL,0,NULL,211,199,1,1647509040,1647597600,1647597600,0,1647571825,6);
INSERT INTO case_ VALUES(30,'H58.488-220318-0001',1,NULL,'Thủ tục đăng ký kết hôn',2,5,0,2,488,488,488,2,857,131,197,1,1647564660,1647597600,1647597600,1647589860,0,4);
INSERT INTO case_ VALUES(31,'H58.61-220318-0001',1,NULL,'Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ)',3,9,1,4,60,61,61,1,NULL,191,34,1,1647570300,1647597600,1647597600,1647596100,1647592549,5);
INSERT INTO case_ VALUES(32,'H58.223-220321-0001',1,NULL,'Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh',4,3,2,3,226,223,NULL,0,NULL,131,484,1,1647830460,1648089660,1648089660,0,1647918403,5);
INSERT INTO case_ VALUES(33,'H58.412-220322-0001',1,NULL,'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',3,10,1,4,412,412,NULL,0,NULL,7,227,1,1647910680,1647943200,1647943200,0,1647917585,7);
INSERT INTO case_ VALUES(34,'H58.358-220322-0001',1,NULL,'Thủ tục đăng ký khai tử',3,10,1,4,358,358,NULL,0,NULL,219,193,1,1647911280,1647943200,1647943200,0,1647932719,7);
INSERT INTO case_ VALUES(35,'H58.61-220322-0001',1,NULL,'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV và nhà ở riêng lẻ',1,4,0,3,70,61,70,2,153,199,132,1,1647914340,1649239200,1649239200,1648613340,0,3);
INSERT INTO case_ VALUES(36,'H58.472-220323-0001',1,NULL,'Sửa lỗi sai sót trong hợp đồng, giao dịch',3,10,1,5,472,472,NULL,0,NULL,205,40,1,1647993660,1648166460,1648166460,0,1648019305,7);
INSERT INTO case_ VALUES(37,'H58.290-220323-0001',1,NULL,'Thủ tục đăng ký kết hôn',3,10,1,4,290,290,NULL,0,NULL,315,197,1,1647998580,1648029600,1648029600,0,1648018902,6);
INSERT INTO case_ VALUES(38,'H58.3-220323-0001',1,NULL,'Chuyển trường đối với học sinh trung học phổ thông',3,9,1,5,22,3,3,1,NULL,6,99,1,1648006800,1648093200,1648093200,1648026156,1648024157,6);
INSERT INTO case_ VALUES(39,'H58.300-220324-0001',1,NULL,'Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ)',3,9,1,4,300,300,300,1,NULL,190,34,1,1648084560,1648116000,1648116000,1648103880,1648093091,5);
INSERT INTO case_ VALUES(40,'H58.3-220324-0001',1,NULL,'Đổi giấy phép lái xe do ngành Giao thông vận tải cấp',1,4,1,4,15,3,15,3,NULL,133,697,1,1648084560,1648689360,1648689360,1648194420,0,4);
INSERT INTO case_ VALUES(41,'H58.3-220324-0002',1,NULL,'Đổi giấy phép lái xe do ngành Giao thông vận tải cấp',1,4,1,4,15,3,15,3,NULL,63,697,1,1648089180,1648693980,1648693980,1648181580,0,4);
INSERT INTO case_ VALUES(42,'H58.61-220324-0001',1,NULL,'Đăng ký thành lập hộ kinh doanh',1,4,0,2,64,61,64,2,140,160,482,1,1648110960,1648542960,1648542960,1648449360,0,3);
INSERT INTO case_ VALUES(43,'H58.450-220325-0001',1,NULL,'Xác nhận thông tin về cư trú',1,4,0,2,451,450,451,2,799,51,676,1,1648168020,1648427220,1648427220,1648193220,0,3);
CREATE TABLE IF NOT EXISTS 'case_fts_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO case_fts_data VALUES(1,X'2b8819');
INSERT INTO case_fts_data VALUES(10,X'0000000002012b000000010d0102');
INSERT INTO case_fts_data VALUES(1786706395137,X'00000eab053030303031010205010205010205010205010205010205010205010205010205010205010205010205010205010205010205010205010205010205010205010205010205010205030205010205010205010205010205010205010205010205010205010205010205010205010205010205010205010205020205010205040132170205120205040133180205020b373930363239393031353809021b06073739393031393923021c0508383239393032353806021906073639393031313903021f020b38303038313939303034371b0213030a3230353239393031393027021d05083735393930313731140213050838373939303035312b02100607383939303136302a0210050839303939303139311f021d060733393930303037210215040931343739393030363329021605083534393930303036260214050836343939303035361c021f050838343939303131360102100607393939303237330b0217050839333939303031340a021d0607353939303137300f020d0b02100607383939303230352402130607393939303231392202100409323033393930323830130225030a333039353939303231321502130409313738393930313537050224050838353939303239310c0210050839333939303231311d020f060735393930313333280216030a373037363939303133311e020f02021305083830393930303632120210040931383839393032393219021205083931393930313133040211040933303139393032333508021e02093930303032303030352602150a0136210216090231330a021e090234361b0214090235302b02110a01351c0220090236311202110a013229021708033131320402120a01350102110a0138030220090233301e02100202140a0132280217090235360502250a013709021c0a01392a0211090236390f020e0b0211090237301402140902383927021e090239301f021e0a013823021d0803323034240214090231301d02100a01311502140a01382202110902333408021f0902353706021a090237320b02180a0139130226090239300c02110a01311902130605333030303002022c0902313210022a0a013425021609023235070216090233300e02230a01340d02260a0139110217010a3132393939393030313702022b080331343410022909023639250215080332383907021508033333380e0222090238340d022508033433331102160202363903020301013210022815021402053230313133010204060137020204050232310302040601340402040601360502040601380602040403323037070204060138080204050231340902040601350a02040601370b020404033330370c0204050231300d02040601310e02040601340f02040102040102040102040102040102040102040601351602040102040102040601361902040102040102040601371c02040102040601381e0204010204050232312002040601322102040102040102040601332402040102040102040601342702040102040102040102040601352b0204030133200203020234310d020302023630010203020239302502030101330202030502140102030402030102240102210502030302030102030102030e02030202030102030202303027020302023132060203030138140203020234360b02030f020302023538220203020236381d0203020238301b0203010134110215020231322102030202323015020302023430190203020235302b020302023732240203020238381e02030103353032040203020236381102030202393207020301033630360f02030201310502030402030502030202030c0203030203040203070203010239370a02030802030103616e6809021916021b0502120201701f0210080210010362616e100608050703021203021501021501021507020f0204070806020f03016f0204110907021302020f03021302036963680a021b0f02100d021203026e6823021b020275691c021c010263611f02130802130301631f020b08020b0301690d020d03016f13021e0302210102210102210301700302060202090102100202060206060c0402020a0106060f0403021c0402080102080602080102060402060102060206060c040502110102110301791002250202686119020b04016d12020604017013020803020b01020b01020b04017509021816021a0c020d03016513021903021c01021c01021c03016902040a1209020813020d01021901021107021904026e6810020c03016f08020c03020c14021208021203017513020a03020d01020d01020d0702080802080401610d020c04016310021504026e6703020902020b0b04061a0c02090304061201020907040612040379656e26020602016f0202270502120904120601020e03016e19020d04016707020c01020d02020e0304110d04020c020416080304190801041908010419080b020e02020c02017501020b03020b04021512020b11020b0301610902140502140202190302110302140102140102140102646109021105021103016902040e1203016e08020e04016702020603020602020801021407020602020808020804020801020802020b02020803020805020603017403040e0f0204100f0e022409040e0f03017505021f0e020c03020f01020f01020f020269610202130302636824020e0302656d0202141d021808021804016e02040f1219021203026e680604070406020d11020c0b021202016f01020d05020c07022303021118020b01020b0303616e680204160f070609060c050809060c0302022002020c0e020f0a020c03016903020707020c01020d02020f0f020707020c03020802020601020603026e6702020910020912020c0203756e6701020f02020d02020f05020a03020a0f020d03021104020a04021103026f630d021f01021c03021004026e67060216030174120207010367616e03021802021a17021802036961690c020604026e6729021504016f24020d04020d01020d04017903020802020a01021104020703020703020d04020901020906020901020803020c01020801020f02020704020c01020701020702016f0e022001036835380102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020102020202616e0902100502100401680f020c0b020f020369656e0c020f02016f09021502020603021504020a0e020d01020b09020a03016125021104016310021d04026e670602170d022308021110020e04017402020810020803016326040a050301690b021203016e14020e01020e06020e03020b07020b04016722020e0301701f021505020b0302150203756e6712020f0c020e02021203036f6e670c02080301750304110e0202131702110e020e0303796e6808021a01036969690a02110302141602110201760a021303021616021301036b65741e020a07020a020368616303021702021917021704016907020a0a020a0c020a04021001020a04026e6727021c030169020228030175130815050506030818050506010818050506010818050506040379657406040d09020369656e16020801020801020803016d01020e03026e68020215070608060c050608060c04020b01022003022301022301022308020e0a020b02017902020703020702020908020702020908020904020901020901020901020c02020903020902020903020701036c616906020a1a020708020901020903016d1b021003016e05021e17021e01020e0301700204120928020903017916020601020601020602016504020d06021803021b0c020e0a021803021001021a02036963680802090302656e03021902021b17021902026f6924020703026e670d02220202756321020a0201790502200302080b021402021001021701021701021701036d61690b040a0b03021e02016519020c02026f6907021303020b19020b0202756306020b02017904020f08020e03020b0b020e01036e616d0804100b08021b0f021c0202676104021004026e6828020c01020c0302686513021d03022001022001022004036965700202240a020c02021902022103021703021a01021a01021a03016f290212040261690202220602130401630502222302140303756e6709020705020704026f69080211040379656e0f020a03020d02021006020d090219020268610302120202140502150302180f021207021504016e01020701022601020a01020701020c01021308021b02041f0604040b0601040b0604020a01020701040b0601020a04020a0b020705016802040b1203016926021302026f6907020f0203756f6302022106021201016f0202200102130202150502160302190f021307021601047068616d0d022001021d03021111020c04016e03021c0e020f10021204017008020b030265700a02080302081602080502080102080301690b02090402657508020703016f26020e04026e6702040d1203017511021204016314021204026f6315021101047175616e10021303021303021601021601021605016721021409020f030379656e03040b0602040d060b021803021003021301021301021304040b060501740c020701057269656e670a021703021a1602170102736111021303016924020803016e03021602021817021609021003016f100209110408080202656e2502120203696e6807020b16020b04021105020b02016f03021002021217021003026e670202290e022603017424020902017503020c02020e17020c0301610d020b17020601037461690302150202170302171402150c021001021003016d06021803020605020601020803016e12020e0401670b020b03016f0d020e03017406040e09020165130221030224010224010224020368616d10021703020f03021201021201021204026e680d022116021a04021b02021401020804016f0a021c04017407021005020b03016904020e01022103021b02021a0102140e020f03021d01020d05020d02021002021102021301021303026f6108021d04016909020f05020f04026e67010208010410090202080502047e0906100c0d0c100f0d0d0c0d0c0e0d0d0d0c0d0f0c0c0e0f0e0d0d0c120d0e0d0e0e060707070607060806060a060706060a07070706080706060707070607060a0706070706060f08070808070807090a06070606060806070606080706180c0c0909070c0c0f06060707072a0707060a07070706070707070707080707081b0a0e0920100e07070a09060f3c0607060f0c0f16070f1506061c0810062912180a07062a121207070d0a1115201e0d200d07060e08070c360681060a09081806061009070612060c0e0810080e0c0b0e1207061b090e06262d11060c0a0c18080d070707180c060d070f0f070a101d060a090b071416370706070b18120c061306070608060607150920061007060f0a07110c0a060c09170f060606070f141306092a0709');
INSERT INTO case_fts_data VALUES(1786706395138,X'000502d7120e02120c02080c020f02020e01020e020208043074687507020601021c0302150602060202060102060102060102090102090102090102060202060202060102060402060202110102060402616e13020903020c01020c01020c0401631002070f0407120804071204026f6313020e03021101021101021104017925020f020369636821020c0302656e02022a0e022704017009020a05020a03016e01020903020911021205020911020904016814020c01020c06020c02036e686807020e06021e18020e02016f10040e080f020d08020d020372616910022404016e0a021914020c02021004020f05016714020d01020d06020d0a021303016903021e28020f0402636821020904026e680a020f03021216020f05021503016f0b04070b01020904026e671f020a05020a03020a03017501020c03020c0402160702090b020c11020c04026e6721021305020c04026f6309020e05020e05026e6713020b03020e01020e01020e07021407020701021402017502022506020a06021a02040a1a01020b02020d0302100102100102100a020b0302616e09021a03016307020702020b05020b03020702020701020701020701020a01020a01020a01020702020702020701020704020703020703036f6e670b020e02017907020d06021d04020d14020d01047579656e050223010276610302140204081001020f0402140302170f021407021403016d07021103016e02040c1209021605020f04021105021106020e08020e01020f01020f0401670e021f02016501020a03020a16020a11020a020369657408040f0b08021a02016f13022217020d03016903021a02021c05020d0302100f021a07020d030209010278610b0211030163010206030206020606040c0e020a01020a05020601020a10020603026e681102140301790a020903020916020902016528020a01020a020375617413021a03021d01021d01021d0101791602070102070102070202656e22020f1738100e1006080a09120c0e0d080f0f0907100a0d150a0a19220733080f091a061f060f0c0918071d070c09110c');
CREATE TABLE IF NOT EXISTS 'case_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO case_fts_idx VALUES(13,X'',2);
INSERT INTO case_fts_idx VALUES(13,X'30746875',4);
CREATE TABLE IF NOT EXISTS 'case_fts_content'(id INTEGER PRIMARY KEY, c0);
INSERT INTO case_fts_content VALUES(1,'h58 260 220113 0001 xac nhan thong tin ve cu tru do kim dung 082184990116 0900020115');
INSERT INTO case_fts_content VALUES(2,'h58 3 220117 0001 dang ky hoat dong chi nhanh van phong dai dien thong bao lap dia diem kinh doanh thong bao lap chi nhanh van phong dai dien o nuoc ngoai doanh nghiep tu nhan co khi song tien 1299990017 0900030000');
INSERT INTO case_fts_content VALUES(3,'h58 169 220121 0001 cap doi giay chung nhan quyen su dung dat quyen so huu nha o va tai san khac gan lien voi dat phan huu tri 079086990119 0900020118');
INSERT INTO case_fts_content VALUES(4,'h58 502 220124 0001 xac nhan thong tin ve cu tru le thi my nga 087191990113 0900020112');
INSERT INTO case_fts_content VALUES(5,'h58 61 220126 0001 dang ky va cap giay chung nhan quyen su dung dat quyen so huu nha o va tai san khac gan lien voi dat lan dau ly thi ngoc uyen 083178990157 0900020156');
INSERT INTO case_fts_content VALUES(6,'h58 312 220128 0001 xac dinh xac dinh lai muc do khuyet tat va cap giay xac nhan khuyet tat duong hoang tam 079082990258 0900020257');
INSERT INTO case_fts_content VALUES(7,'h58 592 220207 0001 thu tuc dang ky khai sinh cong ty tnhh noi that vam co moi 3 1299990289 0900030025');
INSERT INTO case_fts_content VALUES(8,'h58 3 220208 0001 cap phieu ly lich tu phap cho cong dan viet nam nguoi nuoc ngoai dang cu tru tai viet nam huynh thi thu thoa 087301990235 0900020234');
INSERT INTO case_fts_content VALUES(9,'h58 61 220214 0001 tam ngung kinh doanh tiep tuc kinh doanh truoc thoi han da thong bao cua ho kinh doanh chau anh tuan 079062990158 0900020157');
INSERT INTO case_fts_content VALUES(10,'h58 97 220215 0001 cap giay phep xay dung moi doi voi cong trinh cap iii cap iv va nha o rieng le tran thi bich thao 082193990014 0900020013');
INSERT INTO case_fts_content VALUES(11,'h58 346 220217 0001 ho tro chi phi mai tang cho doi tuong bao tro xa hoi mai thi thu van 082189990273 0900020272');
INSERT INTO case_fts_content VALUES(12,'h58 3 220307 0001 giai quyet huong tro cap that nghiep dinh my hien 083185990291 0900020290');
INSERT INTO case_fts_content VALUES(13,'h58 241 220310 0001 cap giay phep xay dung sua chua cai tao doi voi cong trinh cap iii cap iv va nha o rieng le cong ty tnhh duoc pham thanh long do 3 1299990384 0900030034');
INSERT INTO case_fts_content VALUES(14,'h58 61 220311 0001 tam ngung kinh doanh tiep tuc kinh doanh truoc thoi han da thong bao cua ho kinh doanh doanh nghiep tu nhan duoc pham mai vang go 3 1299990338 0900030030');
INSERT INTO case_fts_content VALUES(15,'h58 606 220314 0001 dang ky tam tru nguyen my hanh 082195990170 0900020169');
INSERT INTO case_fts_content VALUES(16,'h58 61 220314 0001 chung thuc ban sao tu ban chinh giay to van ban do co quan to chuc co tham quyen cua viet nam cap hoac chung nhan doanh nghiep tu nhan trai cay song tien 2 1299990144 0900030012');
INSERT INTO case_fts_content VALUES(17,'h58 568 220314 0001 thu tuc dang ky khai tu cong ty co phan duoc pham phu sa xanh 4 1299990433 0900030039');
INSERT INTO case_fts_content VALUES(18,'h58 97 220314 0001 cham dut hoat dong ho kinh doanh nguyen tan hung 087080990062 0900020061');
INSERT INTO case_fts_content VALUES(19,'h58 3 220314 0001 thu tuc chap thuan chu truong dau tu thuoc tham quyen cua ban quan ly khu cong nghiep khu che xuat khu cong nghe cao khu kinh te vo hoang dat 082203990280 0900020279');
INSERT INTO case_fts_content VALUES(20,'h58 318 220314 0001 thu tuc cap giay xac nhan tinh trang hon nhan nguyen van phuc 082075990171 0900020170');
INSERT INTO case_fts_content VALUES(21,'h58 420 220314 0001 thu tuc cap giay xac nhan tinh trang hon nhan ly phuoc tin 083095990212 0900020211');
INSERT INTO case_fts_content VALUES(22,'h58 3 220315 0001 lay y kien thu tuc chap thuan chu truong dau tu thuoc tham quyen cua ban quan ly khu cong nghiep khu che xuat khu cong nghe cao khu kinh te');
INSERT INTO case_fts_content VALUES(23,'h58 3 220315 0002 lay y kien thu tuc chap thuan chu truong dau tu thuoc tham quyen cua ban quan ly khu cong nghiep khu che xuat khu cong nghe cao khu kinh te');
INSERT INTO case_fts_content VALUES(24,'h58 3 220315 0003 lay y kien thu tuc chap thuan chu truong dau tu thuoc tham quyen cua ban quan ly khu cong nghiep khu che xuat khu cong nghe cao khu kinh te');
INSERT INTO case_fts_content VALUES(25,'h58 440 220316 0001 thu tuc dang ky nhan cha me con le thi bich van 087188990292 0900020291');
INSERT INTO case_fts_content VALUES(26,'h58 346 220316 0001 xac nhan thong tin ve cu tru nguyen my hanh 082195990170 0900020169');
INSERT INTO case_fts_content VALUES(27,'h58 380 220316 0001 thu tuc cap giay xac nhan tinh trang hon nhan lam hoang dien 080081990047 0900020046');
INSERT INTO case_fts_content VALUES(28,'h58 61 220317 0001 cap doi giay chung nhan quyen su dung dat quyen so huu nha o va tai san khac gan lien voi dat bui thi lan 082164990056 0900020055');
INSERT INTO case_fts_content VALUES(29,'h58 368 220317 0001 thu tuc dang ky khai sinh dinh thi lan 083193990211 0900020210');
INSERT INTO case_fts_content VALUES(30,'h58 488 220318 0001 thu tuc dang ky ket hon tran chi hung 087076990131 0900020130');
INSERT INTO case_fts_content VALUES(31,'h58 61 220318 0001 chung thuc chu ky trong cac giay to van ban ap dung cho ca truong hop chung thuc diem chi chau anh nam 082090990191 0900020190');
INSERT INTO case_fts_content VALUES(32,'h58 223 220321 0001 cap lai giay chung nhan dang ky ho kinh doanh tran chi hung 087076990131 0900020130');
INSERT INTO case_fts_content VALUES(33,'h58 412 220322 0001 cap ban sao trich luc ho tich ban sao giay khai sinh phan trung quang 082093990007 0900020006');
INSERT INTO case_fts_content VALUES(34,'h58 358 220322 0001 thu tuc dang ky khai tu pham thi hong yen 082199990219 0900020218');
INSERT INTO case_fts_content VALUES(35,'h58 61 220322 0001 cap giay phep xay dung moi doi voi cong trinh cap iii cap iv va nha o rieng le nguyen thanh binh 079067990199 0900020198');
INSERT INTO case_fts_content VALUES(36,'h58 472 220323 0001 sua loi sai sot trong hop dong giao dich tran thi thu anh 082198990205 0900020204');
INSERT INTO case_fts_content VALUES(37,'h58 290 220323 0001 thu tuc dang ky ket hon cong ty tnhh thuy san hoa sen trang 2 1299990169 0900030014');
INSERT INTO case_fts_content VALUES(38,'h58 3 220323 0001 chuyen truong doi voi hoc sinh trung hoc pho thong le thi bich nhi 082154990006 0900020005');
INSERT INTO case_fts_content VALUES(39,'h58 300 220324 0001 chung thuc chu ky trong cac giay to van ban ap dung cho ca truong hop chung thuc diem chi le thanh khang 082052990190 0900020189');
INSERT INTO case_fts_content VALUES(40,'h58 3 220324 0001 doi giay phep lai xe do nganh giao thong van tai cap dinh thi ngoc trinh 083195990133 0900020132');
INSERT INTO case_fts_content VALUES(41,'h58 3 220324 0002 doi giay phep lai xe do nganh giao thong van tai cap ngo thi thanh giang 082147990063 0900020062');
INSERT INTO case_fts_content VALUES(42,'h58 61 220324 0001 dang ky thanh lap ho kinh doanh vo huu quang 082088990160 0900020159');
INSERT INTO case_fts_content VALUES(43,'h58 450 220325 0001 xac nhan thong tin ve cu tru chau hoang tri 082087990051 0900020050');
CREATE TABLE IF NOT EXISTS 'case_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO case_fts_docsize VALUES(1,X'10');
INSERT INTO case_fts_docsize VALUES(2,X'2b');
INSERT INTO case_fts_docsize VALUES(3,X'1f');
INSERT INTO case_fts_docsize VALUES(4,X'11');
INSERT INTO case_fts_docsize VALUES(5,X'24');
INSERT INTO case_fts_docsize VALUES(6,X'19');
INSERT INTO case_fts_docsize VALUES(7,X'15');
INSERT INTO case_fts_docsize VALUES(8,X'1e');
INSERT INTO case_fts_docsize VALUES(9,X'1b');
INSERT INTO case_fts_docsize VALUES(10,X'1d');
INSERT INTO case_fts_docsize VALUES(11,X'17');
INSERT INTO case_fts_docsize VALUES(12,X'10');
INSERT INTO case_fts_docsize VALUES(13,X'25');
INSERT INTO case_fts_docsize VALUES(14,X'22');
INSERT INTO case_fts_docsize VALUES(15,X'0d');
INSERT INTO case_fts_docsize VALUES(16,X'29');
INSERT INTO case_fts_docsize VALUES(17,X'16');
INSERT INTO case_fts_docsize VALUES(18,X'10');
INSERT INTO case_fts_docsize VALUES(19,X'25');
INSERT INTO case_fts_docsize VALUES(20,X'13');
INSERT INTO case_fts_docsize VALUES(21,X'13');
INSERT INTO case_fts_docsize VALUES(22,X'23');
INSERT INTO case_fts_docsize VALUES(23,X'23');
INSERT INTO case_fts_docsize VALUES(24,X'23');
INSERT INTO case_fts_docsize VALUES(25,X'12');
INSERT INTO case_fts_docsize VALUES(26,X'10');
INSERT INTO case_fts_docsize VALUES(27,X'13');
INSERT INTO case_fts_docsize VALUES(28,X'1f');
INSERT INTO case_fts_docsize VALUES(29,X'0f');
INSERT INTO case_fts_docsize VALUES(30,X'0f');
INSERT INTO case_fts_docsize VALUES(31,X'1d');
INSERT INTO case_fts_docsize VALUES(32,X'13');
INSERT INTO case_fts_docsize VALUES(33,X'15');
INSERT INTO case_fts_docsize VALUES(34,X'10');
INSERT INTO case_fts_docsize VALUES(35,X'1c');
INSERT INTO case_fts_docsize VALUES(36,X'13');
INSERT INTO case_fts_docsize VALUES(37,X'15');
INSERT INTO case_fts_docsize VALUES(38,X'14');
INSERT INTO case_fts_docsize VALUES(39,X'1d');
INSERT INTO case_fts_docsize VALUES(40,X'16');
INSERT INTO case_fts_docsize VALUES(41,X'16');
INSERT INTO case_fts_docsize VALUES(42,X'10');
INSERT INTO case_fts_docsize VALUES(43,X'10');
CREATE TABLE IF NOT EXISTS 'case_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO case_fts_config VALUES('version',4);
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    verb INTEGER NOT NULL,        -- enum verb (core/flow.h)
    actor_kind INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    actor_agency_id INTEGER NOT NULL,
    for_id INTEGER NOT NULL,      -- the absent official an actor stands in for; 0 none
    step_from INTEGER NOT NULL,
    step_to INTEGER NOT NULL,
    status_to INTEGER NOT NULL,
    due_to INTEGER NOT NULL,
    note TEXT NOT NULL,
    public INTEGER NOT NULL,      -- 1: the citizen sees the note
    UNIQUE (case_id, seq)
);
INSERT INTO event VALUES(1,1,1,1642032893,2,2,523,260,0,1,2,2,1642119240,'',1);
INSERT INTO event VALUES(2,1,2,1642033493,6,2,524,261,0,2,2,4,1642119240,'',0);
INSERT INTO event VALUES(3,1,3,1642042493,9,2,524,261,0,2,3,4,1642119240,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(4,1,4,1642045049,11,2,524,261,0,3,4,9,1642119240,'Đồng ý.',1);
INSERT INTO event VALUES(5,1,5,1642047790,12,2,523,260,0,4,4,10,1642119240,'',1);
INSERT INTO event VALUES(6,1,6,1642056538,24,3,0,0,0,4,4,10,1642119240,'',1);
INSERT INTO event VALUES(7,2,1,1642384807,2,2,9,3,0,1,2,2,1642471200,'',1);
INSERT INTO event VALUES(8,2,2,1642385407,6,2,89,37,0,2,2,4,1642471200,'',0);
INSERT INTO event VALUES(9,2,3,1642391267,9,2,89,37,0,2,3,4,1642471200,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(10,2,4,1642401923,11,2,88,37,0,3,4,4,1642471200,'Đồng ý.',1);
INSERT INTO event VALUES(11,2,5,1642402821,9,2,89,37,0,4,5,9,1642471200,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(12,2,6,1642493629,12,2,9,3,0,5,5,10,1642471200,'',1);
INSERT INTO event VALUES(13,3,1,1642723926,2,2,351,169,0,1,2,2,1644279120,'',1);
INSERT INTO event VALUES(14,3,2,1642724526,7,2,375,183,0,2,3,4,1644279120,'',0);
INSERT INTO event VALUES(15,4,1,1642990607,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(16,4,2,1642991207,2,2,878,502,0,1,2,2,1643077560,'',1);
INSERT INTO event VALUES(17,3,3,1643006190,9,2,376,183,0,3,4,4,1644279120,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(18,4,3,1643009207,6,2,879,503,0,2,2,4,1643077560,'',0);
INSERT INTO event VALUES(19,3,4,1643015982,6,2,375,183,0,4,4,4,1644279120,'',0);
INSERT INTO event VALUES(20,4,4,1643018387,9,2,879,503,0,2,3,4,1643077560,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(21,4,5,1643070191,11,2,879,503,0,3,4,9,1643077560,'Đồng ý.',1);
INSERT INTO event VALUES(22,3,5,1643076894,9,2,375,183,0,4,5,4,1644279120,'Đã thẩm định, đủ điều kiện.',0);
INSERT INTO event VALUES(23,4,6,1643099350,12,2,878,502,0,4,4,10,1643077560,'',1);
INSERT INTO event VALUES(24,3,6,1643099862,11,2,375,183,0,5,6,4,1644279120,'Đồng ý.',1);
INSERT INTO event VALUES(25,3,7,1643104614,9,2,376,183,0,6,7,9,1644279120,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(26,5,1,1643163077,2,2,132,61,0,1,2,2,1647396660,'',1);
INSERT INTO event VALUES(27,5,2,1643163677,7,2,160,75,0,2,3,4,1647396660,'',0);
INSERT INTO event VALUES(28,3,8,1643165591,12,2,352,169,0,7,7,10,1644279120,'',1);
INSERT INTO event VALUES(29,3,9,1643168291,24,3,0,0,0,7,7,10,1644279120,'',1);
INSERT INTO event VALUES(30,6,1,1643355789,2,2,593,312,0,1,2,2,1646984580,'',1);
INSERT INTO event VALUES(31,6,2,1643356389,6,2,593,312,0,2,2,4,1646984580,'',0);
INSERT INTO event VALUES(32,7,1,1644201855,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(33,7,2,1644202455,2,2,1013,592,0,1,2,2,1644228000,'',1);
INSERT INTO event VALUES(34,7,3,1644219555,6,2,1013,592,0,2,2,4,1644228000,'',0);
INSERT INTO event VALUES(35,7,4,1644226755,9,2,1013,592,0,2,3,4,1644228000,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(36,7,5,1644227691,11,2,1012,592,0,3,4,9,1644228000,'Đồng ý.',1);
INSERT INTO event VALUES(37,8,1,1644309733,2,2,8,3,0,1,2,2,1645178400,'',1);
INSERT INTO event VALUES(38,8,2,1644310333,7,2,24,8,0,2,3,4,1645178400,'',0);
INSERT INTO event VALUES(39,7,6,1644312462,12,2,1013,592,0,4,4,10,1644228000,'',1);
INSERT INTO event VALUES(40,5,3,1644546077,9,2,161,75,0,3,4,4,1647396660,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(41,6,3,1644565989,9,2,593,312,0,2,3,4,1646984580,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(42,9,1,1644801683,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(43,9,2,1644802283,2,2,134,61,0,1,2,2,1645061460,'',1);
INSERT INTO event VALUES(44,6,4,1644809349,11,2,592,312,0,3,4,4,1646984580,'Đồng ý.',1);
INSERT INTO event VALUES(45,6,5,1644830661,9,2,593,312,0,4,5,9,1646984580,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(46,10,1,1644883745,2,2,210,97,0,1,2,2,1646215200,'',1);
INSERT INTO event VALUES(47,10,2,1644884345,7,2,226,106,0,2,3,4,1646215200,'',0);
INSERT INTO event VALUES(48,9,3,1644890123,6,2,140,64,0,2,2,4,1645061460,'',0);
INSERT INTO event VALUES(49,6,6,1644890307,12,2,593,312,0,5,5,10,1646984580,'',1);
INSERT INTO event VALUES(50,5,4,1644896285,6,2,162,75,0,4,4,4,1647396660,'',0);
INSERT INTO event VALUES(51,9,4,1644915971,9,2,140,64,0,2,3,4,1645061460,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(52,9,5,1644974003,11,2,138,64,0,3,4,4,1645061460,'Đồng ý.',1);
INSERT INTO event VALUES(53,9,6,1644977459,9,2,139,64,0,4,5,9,1645061460,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(54,9,7,1644999951,12,2,133,61,0,5,5,10,1645061460,'',1);
INSERT INTO event VALUES(55,9,8,1645004415,24,3,0,0,0,5,5,10,1645061460,'',1);
INSERT INTO event VALUES(56,11,1,1645080819,2,2,643,346,0,1,2,2,1645685580,'',1);
INSERT INTO event VALUES(57,11,2,1645081419,6,2,643,346,0,2,2,4,1645685580,'',0);
INSERT INTO event VALUES(58,5,5,1645152029,9,2,162,75,0,4,5,4,1647396660,'Đã kiểm tra thực tế, lập biên bản; đủ điều kiện.',0);
INSERT INTO event VALUES(59,8,3,1645154461,9,2,26,8,0,3,4,4,1645178400,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(60,10,3,1645404545,9,2,227,106,0,3,4,4,1646215200,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(61,8,4,1645406893,19,2,22,8,0,4,4,4,1646011693,'Hệ thống dữ liệu chuyên ngành bị gián đoạn hai ngày nên chưa in được kết quả',1);
INSERT INTO event VALUES(62,8,5,1645428349,6,2,24,8,0,4,4,4,1646011693,'',0);
INSERT INTO event VALUES(63,5,6,1645428509,6,2,160,75,0,5,5,4,1647396660,'',0);
INSERT INTO event VALUES(64,11,3,1645488939,9,2,643,346,0,2,3,4,1645685580,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(65,8,6,1645502941,9,2,24,8,0,4,5,4,1646011693,'Đã thẩm định, đủ điều kiện.',0);
INSERT INTO event VALUES(66,11,4,1645512843,9,2,642,346,0,3,4,4,1645685580,'Đã soát, thống nhất trình.',0);
INSERT INTO event VALUES(67,8,7,1645518205,11,2,23,8,0,5,6,4,1646011693,'Đồng ý.',1);
INSERT INTO event VALUES(68,10,4,1645520105,6,2,227,106,0,4,4,4,1646215200,'',0);
INSERT INTO event VALUES(69,8,8,1645582645,9,2,6,3,0,6,7,9,1646011693,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(70,10,5,1645604705,9,2,227,106,0,4,5,4,1646215200,'Đã kiểm tra thực tế, lập biên bản; đủ điều kiện.',0);
INSERT INTO event VALUES(71,5,7,1645608509,9,2,160,75,0,5,6,4,1647396660,'Đã thẩm định, đủ điều kiện.',0);
INSERT INTO event VALUES(72,8,9,1645662615,12,2,59,3,0,7,7,10,1646011693,'',1);
INSERT INTO event VALUES(73,8,10,1645670175,24,3,0,0,0,7,7,10,1646011693,'',1);
INSERT INTO event VALUES(74,5,8,1645675613,9,2,131,60,0,6,7,4,1647396660,'Đã soát, thống nhất trình.',0);
INSERT INTO event VALUES(75,10,6,1645676129,6,2,226,106,0,5,5,4,1646215200,'',0);
INSERT INTO event VALUES(76,10,7,1645690529,9,2,226,106,0,5,6,4,1646215200,'Đã thẩm định, đủ điều kiện.',0);
INSERT INTO event VALUES(77,10,8,1645762241,9,2,209,96,0,6,7,4,1646215200,'Đã soát, thống nhất trình.',0);
INSERT INTO event VALUES(78,10,9,1645782977,11,2,206,96,0,7,8,4,1646215200,'Đồng ý.',1);
INSERT INTO event VALUES(79,5,9,1646006813,11,2,129,60,0,7,8,4,1647396660,'Đồng ý.',1);
INSERT INTO event VALUES(80,10,10,1646012081,9,2,227,106,0,8,9,9,1646215200,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(81,5,10,1646015453,9,2,162,75,0,8,9,9,1647396660,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(82,11,5,1646032971,6,2,290,138,0,4,4,4,1645685580,'',0);
INSERT INTO event VALUES(83,10,11,1646033956,12,2,211,97,0,9,9,10,1646215200,'',1);
INSERT INTO event VALUES(84,5,11,1646035433,12,2,132,61,0,9,9,10,1647396660,'',1);
INSERT INTO event VALUES(85,5,12,1646093177,24,3,0,0,0,9,9,10,1647396660,'',1);
INSERT INTO event VALUES(86,10,12,1646093428,24,3,0,0,0,9,9,10,1646215200,'',1);
INSERT INTO event VALUES(87,11,6,1646363019,9,2,290,138,0,4,5,4,1645685580,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(88,11,7,1646611563,6,2,289,138,0,5,5,4,1645685580,'',0);
INSERT INTO event VALUES(89,12,1,1646615548,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(90,12,2,1646616148,2,2,6,3,0,1,2,2,1649035320,'',1);
INSERT INTO event VALUES(91,11,8,1646635611,9,2,289,138,0,5,6,4,1645685580,'Đã thẩm định, đủ điều kiện.',0);
INSERT INTO event VALUES(92,12,3,1646641492,7,2,92,39,0,2,3,4,1649035320,'',0);
INSERT INTO event VALUES(93,11,9,1646731227,11,2,274,132,0,6,7,4,1645685580,'Đồng ý.',1);
INSERT INTO event VALUES(94,11,10,1646789403,9,2,290,138,0,7,8,9,1645685580,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(95,11,11,1646816690,12,2,643,346,0,8,8,10,1645685580,'',1);
INSERT INTO event VALUES(96,13,1,1646876391,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(97,13,2,1646876991,2,2,488,241,0,1,2,2,1648202400,'',1);
INSERT INTO event VALUES(98,13,3,1646882319,7,2,503,250,0,2,3,4,1648202400,'',0);
INSERT INTO event VALUES(99,14,1,1646960873,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(100,14,2,1646961473,2,2,132,61,0,1,2,2,1647393420,'',1);
INSERT INTO event VALUES(101,15,1,1647217225,2,2,1034,606,0,1,2,2,1647476400,'',1);
INSERT INTO event VALUES(102,15,2,1647217825,6,2,1035,607,0,2,2,4,1647476400,'',0);
INSERT INTO event VALUES(103,16,1,1647218286,2,2,132,61,0,1,2,2,1647252000,'',1);
INSERT INTO event VALUES(104,16,2,1647218886,6,2,131,60,0,2,2,4,1647252000,'',0);
INSERT INTO event VALUES(105,17,1,1647220159,2,2,977,568,0,1,2,2,1647252000,'',1);
INSERT INTO event VALUES(106,18,1,1647220230,2,2,211,97,0,1,2,2,1647479400,'',1);
INSERT INTO event VALUES(107,17,2,1647220759,6,2,977,568,0,2,2,4,1647252000,'',0);
INSERT INTO event VALUES(108,18,2,1647220830,6,2,215,100,0,2,2,4,1647479400,'',0);
INSERT INTO event VALUES(109,19,1,1647223439,2,2,7,3,0,1,2,2,1649210580,'',1);
INSERT INTO event VALUES(110,19,2,1647224039,7,2,44,16,0,2,3,4,1649210580,'',0);
INSERT INTO event VALUES(111,20,1,1647224402,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(112,20,2,1647225002,2,2,599,318,0,1,2,2,1647484200,'',1);
INSERT INTO event VALUES(113,14,3,1647225137,6,2,139,64,0,2,2,4,1647393420,'',0);
INSERT INTO event VALUES(114,16,3,1647225654,9,2,131,60,0,2,3,4,1647252000,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(115,21,1,1647226434,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(116,21,2,1647227034,2,2,756,420,0,1,2,2,1647486180,'',1);
INSERT INTO event VALUES(117,16,4,1647227886,11,2,129,60,0,3,4,9,1647252000,'Đồng ý.',1);
INSERT INTO event VALUES(118,17,3,1647240559,9,2,977,568,0,2,3,4,1647252000,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(119,17,4,1647242755,11,2,976,568,0,3,4,9,1647252000,'Đồng ý.',1);
INSERT INTO event VALUES(120,14,4,1647250985,9,2,139,64,0,2,3,4,1647393420,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(121,20,3,1647306362,6,2,599,318,0,2,2,4,1647484200,'',0);
INSERT INTO event VALUES(122,14,5,1647310889,11,2,138,64,0,3,4,4,1647393420,'Đồng ý.',1);
INSERT INTO event VALUES(123,17,5,1647312844,12,2,977,568,0,4,4,10,1647252000,'',1);
INSERT INTO event VALUES(124,21,3,1647313794,6,2,756,420,0,2,2,4,1647486180,'',0);
INSERT INTO event VALUES(125,18,3,1647314214,9,2,215,100,0,2,3,4,1647479400,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(126,17,6,1647314860,24,3,0,0,0,4,4,10,1647252000,'',1);
INSERT INTO event VALUES(127,14,6,1647315929,9,2,139,64,0,4,5,9,1647393420,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(128,15,3,1647316897,9,2,1035,607,0,2,3,4,1647476400,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(129,18,4,1647328182,11,2,214,100,0,3,4,4,1647479400,'Đồng ý.',1);
INSERT INTO event VALUES(130,13,4,1647328719,9,2,504,250,0,3,4,4,1648202400,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(131,18,5,1647331494,9,2,215,100,0,4,5,9,1647479400,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(132,14,7,1647331557,12,2,132,61,0,5,5,10,1647393420,'',1);
INSERT INTO event VALUES(133,15,4,1647331873,11,2,1035,607,0,3,4,4,1647476400,'Đồng ý.',1);
INSERT INTO event VALUES(134,15,5,1647333205,9,2,1035,607,0,4,5,9,1647476400,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(135,14,8,1647333861,24,3,0,0,0,5,5,10,1647393420,'',1);
INSERT INTO event VALUES(136,19,3,1647335840,9,2,45,16,0,3,4,4,1649210580,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(137,22,1,1647335840,17,2,45,16,0,0,0,2,1647993920,'Các sở, ngành cho ý kiến',0);
INSERT INTO event VALUES(138,23,1,1647335840,17,2,45,16,0,0,0,2,1647993920,'Các sở, ngành cho ý kiến',0);
INSERT INTO event VALUES(139,24,1,1647335840,17,2,45,16,0,0,0,2,1647993920,'Các sở, ngành cho ý kiến',0);
INSERT INTO event VALUES(140,23,2,1647337948,18,2,19,6,0,0,0,10,1647993920,'Thống nhất với nội dung được lấy ý kiến.',0);
INSERT INTO event VALUES(141,24,2,1647342203,18,2,38,14,0,0,0,10,1647993920,'Thống nhất với nội dung được lấy ý kiến.',0);
INSERT INTO event VALUES(142,22,2,1647344098,18,2,17,5,0,0,0,10,1647993920,'Thống nhất với nội dung được lấy ý kiến.',0);
INSERT INTO event VALUES(143,19,4,1647344098,27,3,0,0,0,4,5,4,1649210580,'',1);
INSERT INTO event VALUES(144,25,1,1647392639,2,2,783,440,0,1,2,2,1647824580,'',1);
INSERT INTO event VALUES(145,25,2,1647393239,6,2,783,440,0,2,2,4,1647824580,'',0);
INSERT INTO event VALUES(146,15,6,1647394413,12,2,1034,606,0,5,5,10,1647476400,'',1);
INSERT INTO event VALUES(147,26,1,1647396471,2,2,643,346,0,1,2,2,1647482820,'',1);
INSERT INTO event VALUES(148,20,4,1647396902,9,2,599,318,0,2,3,4,1647484200,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(149,26,2,1647397071,6,2,644,347,0,2,2,4,1647482820,'',0);
INSERT INTO event VALUES(150,27,1,1647397481,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(151,27,2,1647398081,2,2,694,380,0,1,2,2,1647830040,'',1);
INSERT INTO event VALUES(152,21,4,1647401094,9,2,756,420,0,2,3,4,1647486180,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(153,18,6,1647404033,12,2,211,97,0,5,5,10,1647479400,'',1);
INSERT INTO event VALUES(154,18,7,1647413321,24,3,0,0,0,5,5,10,1647479400,'',1);
INSERT INTO event VALUES(155,20,5,1647413750,11,2,598,318,0,3,4,4,1647484200,'Đồng ý.',1);
INSERT INTO event VALUES(156,21,5,1647414918,11,2,755,420,0,3,4,4,1647486180,'Đồng ý.',1);
INSERT INTO event VALUES(157,26,3,1647415251,9,2,644,347,0,2,3,4,1647482820,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(158,20,6,1647415874,9,2,599,318,0,4,5,9,1647484200,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(159,13,5,1647416559,6,2,504,250,0,4,4,4,1648202400,'',0);
INSERT INTO event VALUES(160,21,6,1647416862,9,2,756,420,0,4,5,9,1647486180,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(161,26,4,1647417771,11,2,644,347,0,3,4,9,1647482820,'Đồng ý.',1);
INSERT INTO event VALUES(162,20,7,1647475287,12,2,599,318,0,5,5,10,1647484200,'',1);
INSERT INTO event VALUES(163,25,3,1647476219,9,2,783,440,0,2,3,4,1647824580,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(164,26,5,1647478239,12,2,643,346,0,4,4,10,1647482820,'',1);
INSERT INTO event VALUES(165,28,1,1647480287,1,3,0,0,0,1,1,1,0,'',1);
INSERT INTO event VALUES(166,20,8,1647480615,24,3,0,0,0,5,5,10,1647484200,'',1);
INSERT INTO event VALUES(167,28,2,1647480887,2,2,134,61,0,1,2,2,1648431240,'',1);
INSERT INTO event VALUES(168,28,3,1647485207,7,2,160,75,0,2,3,4,1648431240,'',0);
INSERT INTO event VALUES(169,25,4,1647485867,11,2,782,440,0,3,4,4,1647824580,'Đồng ý.',1);
INSERT INTO event VALUES(170,25,5,1647487235,9,2,783,440,0,4,5,9,1647824580,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(171,21,7,1647503207,12,2,756,420,0,5,5,10,1647486180,'',1);
INSERT INTO event VALUES(172,29,1,1647509089,2,2,676,368,0,1,2,2,1647597600,'',1);
INSERT INTO event VALUES(173,29,2,1647509689,6,2,676,368,0,2,2,4,1647597600,'',0);
INSERT INTO event VALUES(174,30,1,1647564681,2,2,857,488,0,1,2,2,1647597600,'',1);
INSERT INTO event VALUES(175,30,2,1647565281,6,2,857,488,0,2,2,4,1647597600,'',0);
INSERT INTO event VALUES(176,25,6,1647566981,12,2,783,440,0,5,5,10,1647824580,'',1);
INSERT INTO event VALUES(177,19,5,1647569004,6,2,45,16,0,5,5,4,1649210580,'',0);
INSERT INTO event VALUES(178,31,1,1647570349,2,2,134,61,0,1,2,2,1647597600,'',1);
INSERT INTO event VALUES(179,29,3,1647570529,9,2,676,368,0,2,3,4,1647597600,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(180,31,2,1647570949,6,2,131,60,0,2,2,4,1647597600,'',0);
INSERT INTO event VALUES(181,25,7,1647571229,24,3,0,0,0,5,5,10,1647824580,'',1);
INSERT INTO event VALUES(182,29,4,1647571825,11,2,675,368,0,3,4,9,1647597600,'Đồng ý.',1);
INSERT INTO event VALUES(183,30,3,1647572841,4,2,857,488,0,2,2,5,1647597600,'Bổ sung giấy tờ chứng minh nơi cư trú hiện tại',1);
INSERT INTO event VALUES(184,29,5,1647575250,12,2,676,368,0,4,4,10,1647597600,'',1);
INSERT INTO event VALUES(185,31,3,1647588373,9,2,131,60,0,2,3,4,1647597600,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(186,31,4,1647592549,11,2,129,60,0,3,4,9,1647597600,'Đồng ý.',1);
INSERT INTO event VALUES(187,27,3,1647597161,6,2,694,380,0,2,2,4,1647830040,'',0);
INSERT INTO event VALUES(188,13,6,1647826239,9,2,504,250,0,4,5,4,1648202400,'Đã kiểm tra thực tế, lập biên bản; đủ điều kiện.',0);
INSERT INTO event VALUES(189,32,1,1647830482,2,2,453,223,0,1,2,2,1648089660,'',1);
INSERT INTO event VALUES(190,32,2,1647831082,6,2,458,226,0,2,2,4,1648089660,'',0);
INSERT INTO event VALUES(191,19,6,1647844988,9,2,45,16,0,5,6,4,1649210580,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(192,13,7,1647847839,6,2,503,250,0,5,5,4,1648202400,'',0);
INSERT INTO event VALUES(193,32,3,1647855389,9,2,458,226,0,2,3,4,1648089660,'Hồ sơ không đủ điều kiện theo quy định: thông tin kê khai không khớp với giấy tờ kèm theo. Đề nghị từ chối giải quyết.',0);
INSERT INTO event VALUES(194,13,8,1647908895,9,2,503,250,0,5,6,4,1648202400,'Đã thẩm định, đủ điều kiện.',0);
INSERT INTO event VALUES(195,33,1,1647910721,2,2,744,412,0,1,2,2,1647943200,'',1);
INSERT INTO event VALUES(196,34,1,1647911311,2,2,661,358,0,1,2,2,1647943200,'',1);
INSERT INTO event VALUES(197,33,2,1647911321,6,2,744,412,0,2,2,4,1647943200,'',0);
INSERT INTO event VALUES(198,34,2,1647911911,6,2,661,358,0,2,2,4,1647943200,'',0);
INSERT INTO event VALUES(199,28,4,1647914039,9,2,161,75,0,3,4,4,1648431240,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(200,35,1,1647914342,2,2,132,61,0,1,2,2,1649239200,'',1);
INSERT INTO event VALUES(201,35,2,1647914942,7,2,151,70,0,2,3,4,1649239200,'',0);
INSERT INTO event VALUES(202,33,3,1647915641,9,2,744,412,0,2,3,4,1647943200,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(203,33,4,1647917585,11,2,743,412,0,3,4,9,1647943200,'Đồng ý.',1);
INSERT INTO event VALUES(204,32,4,1647918403,11,2,457,226,0,3,3,3,1648089660,'Đồng ý.',1);
INSERT INTO event VALUES(205,27,4,1647922241,9,2,694,380,0,2,3,4,1647830040,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(206,13,9,1647922719,9,2,486,240,0,6,7,4,1648202400,'Đã soát, thống nhất trình.',0);
INSERT INTO event VALUES(207,33,5,1647922792,12,2,744,412,0,4,4,10,1647943200,'',1);
INSERT INTO event VALUES(208,28,5,1647923399,6,2,160,75,0,4,4,4,1648431240,'',0);
INSERT INTO event VALUES(209,34,3,1647930631,9,2,661,358,0,2,3,4,1647943200,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(210,33,6,1647931972,24,3,0,0,0,4,4,10,1647943200,'',1);
INSERT INTO event VALUES(211,34,4,1647932719,11,2,660,358,0,3,4,9,1647943200,'Đồng ý.',1);
INSERT INTO event VALUES(212,28,6,1647934775,9,2,160,75,0,4,5,4,1648431240,'Đã thẩm định, đủ điều kiện.',0);
INSERT INTO event VALUES(213,19,7,1647936370,6,2,44,16,0,6,6,4,1649210580,'',0);
INSERT INTO event VALUES(214,28,7,1647941471,11,2,160,75,0,5,6,4,1648431240,'Đồng ý.',1);
INSERT INTO event VALUES(215,34,5,1647941686,12,2,661,358,0,4,4,10,1647943200,'',1);
INSERT INTO event VALUES(216,34,6,1647942838,24,3,0,0,0,4,4,10,1647943200,'',1);
INSERT INTO event VALUES(217,36,1,1647993696,2,2,833,472,0,1,2,2,1648166460,'',1);
INSERT INTO event VALUES(218,27,5,1647993953,11,2,693,380,0,3,4,4,1647830040,'Đồng ý.',1);
INSERT INTO event VALUES(219,36,2,1647994296,6,2,833,472,0,2,2,4,1648166460,'',0);
INSERT INTO event VALUES(220,27,6,1647995969,9,2,694,380,0,4,5,9,1647830040,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(221,28,8,1647997055,9,2,161,75,0,6,7,9,1648431240,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(222,37,1,1647998610,2,2,570,290,0,1,2,2,1648029600,'',1);
INSERT INTO event VALUES(223,37,2,1647999210,6,2,572,290,0,2,2,4,1648029600,'',0);
INSERT INTO event VALUES(224,13,10,1648000479,11,2,484,240,0,7,8,4,1648202400,'Đồng ý.',1);
INSERT INTO event VALUES(225,12,4,1648003732,9,2,93,39,0,3,4,4,1649035320,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(226,38,1,1648006814,2,2,9,3,0,1,2,2,1648093200,'',1);
INSERT INTO event VALUES(227,36,3,1648006968,9,2,833,472,0,2,3,4,1648166460,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(228,38,2,1648007414,6,2,61,22,0,2,2,4,1648093200,'',0);
INSERT INTO event VALUES(229,19,8,1648008802,9,2,44,16,0,6,7,4,1649210580,'Đã thẩm định, đủ điều kiện.',0);
INSERT INTO event VALUES(230,13,11,1648017327,9,2,504,250,0,8,9,9,1648202400,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(231,36,4,1648017508,11,2,832,472,0,3,4,4,1648166460,'Đồng ý.',1);
INSERT INTO event VALUES(232,37,3,1648017570,9,2,572,290,0,2,3,4,1648029600,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(233,37,4,1648018902,11,2,569,290,0,3,4,9,1648029600,'Đồng ý.',1);
INSERT INTO event VALUES(234,36,5,1648019305,9,2,833,472,0,4,5,9,1648166460,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(235,38,3,1648019366,9,2,61,22,0,2,3,4,1648093200,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(236,38,4,1648022591,11,2,60,22,0,3,4,4,1648093200,'Đồng ý.',1);
INSERT INTO event VALUES(237,38,5,1648024157,9,2,61,22,0,4,5,9,1648093200,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(238,27,7,1648024822,12,2,694,380,0,5,5,10,1647830040,'',1);
INSERT INTO event VALUES(239,37,5,1648026773,12,2,570,290,0,4,4,10,1648029600,'',1);
INSERT INTO event VALUES(240,19,9,1648026969,11,2,44,16,0,7,8,4,1649210580,'Đồng ý.',1);
INSERT INTO event VALUES(241,36,6,1648029310,12,2,833,472,0,5,5,10,1648166460,'',1);
INSERT INTO event VALUES(242,28,9,1648080659,12,2,133,61,0,7,7,10,1648431240,'',1);
INSERT INTO event VALUES(243,19,10,1648084027,9,2,45,16,0,8,9,9,1649210580,'Đã đóng dấu, vào sổ.',0);
INSERT INTO event VALUES(244,39,1,1648084571,2,2,584,300,0,1,2,2,1648116000,'',1);
INSERT INTO event VALUES(245,40,1,1648084573,2,2,8,3,0,1,2,2,1648689360,'',1);
INSERT INTO event VALUES(246,39,2,1648085171,6,2,584,300,0,2,2,4,1648116000,'',0);
INSERT INTO event VALUES(247,40,2,1648085173,7,2,41,15,0,2,3,4,1648689360,'',0);
INSERT INTO event VALUES(248,28,10,1648085627,24,3,0,0,0,7,7,10,1648431240,'',1);
INSERT INTO event VALUES(249,13,12,1648085657,12,2,488,241,0,9,9,10,1648202400,'',1);
INSERT INTO event VALUES(250,41,1,1648089185,2,2,8,3,0,1,2,2,1648693980,'',1);
INSERT INTO event VALUES(251,19,11,1648089338,12,2,7,3,0,9,9,10,1649210580,'',1);
INSERT INTO event VALUES(252,41,2,1648089785,7,2,41,15,0,2,3,4,1648693980,'',0);
INSERT INTO event VALUES(253,39,3,1648090787,9,2,584,300,0,2,3,4,1648116000,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(254,39,4,1648093091,11,2,583,300,0,3,4,9,1648116000,'Đồng ý.',1);
INSERT INTO event VALUES(255,42,1,1648110967,2,2,133,61,0,1,2,2,1648542960,'',1);
INSERT INTO event VALUES(256,42,2,1648111567,6,2,140,64,0,2,2,4,1648542960,'',0);
INSERT INTO event VALUES(257,41,3,1648167185,9,2,42,15,0,3,4,4,1648693980,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
INSERT INTO event VALUES(258,43,1,1648168020,2,2,798,450,0,1,2,2,1648427220,'',1);
INSERT INTO event VALUES(259,43,2,1648168620,6,2,799,451,0,2,2,4,1648427220,'',0);
INSERT INTO event VALUES(260,40,3,1648172869,9,2,43,15,0,3,4,4,1648689360,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.',0);
CREATE TABLE step_run (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    step INTEGER NOT NULL,
    name TEXT NOT NULL,
    holder_agency_id INTEGER NOT NULL,
    holder_role INTEGER NOT NULL,
    holder_id INTEGER NOT NULL,   -- who did it in the end; 0 nobody yet
    entered_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    left_at INTEGER NOT NULL,
    note TEXT NOT NULL
);
INSERT INTO step_run VALUES(1,1,2,'Thụ lý hồ sơ',261,2,524,1642032893,1642058040,1642042493,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(2,1,3,'Lãnh đạo ký duyệt',261,4,524,1642042493,1642046040,1642045049,'Đồng ý.');
INSERT INTO step_run VALUES(3,1,4,'Trả kết quả',260,1,523,1642045049,1642055820,1642047790,'');
INSERT INTO step_run VALUES(4,2,2,'Thụ lý hồ sơ',37,2,89,1642384807,1642407840,1642391267,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(5,2,3,'Lãnh đạo ký duyệt',37,4,88,1642391267,1642404180,1642401923,'Đồng ý.');
INSERT INTO step_run VALUES(6,2,4,'Đóng dấu, vào sổ',37,2,89,1642401923,1642404204,1642402821,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(7,2,5,'Trả kết quả',3,1,9,1642402821,1642404816,1642493629,'');
INSERT INTO step_run VALUES(8,3,2,'Phân công thụ lý',183,3,375,1642723926,1642731120,1642724526,'');
INSERT INTO step_run VALUES(9,3,3,'Thụ lý hồ sơ',183,2,376,1642724526,1643250120,1643006190,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(10,4,1,'Tiếp nhận hồ sơ',502,1,878,1642990607,1642994160,1642991207,'');
INSERT INTO step_run VALUES(11,4,2,'Thụ lý hồ sơ',503,2,879,1642991207,1643016360,1643018387,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(12,3,4,'Trưởng phòng thẩm định',183,3,375,1643006190,1643070960,1643076894,'Đã thẩm định, đủ điều kiện.');
INSERT INTO step_run VALUES(13,4,3,'Lãnh đạo ký duyệt',503,4,879,1643018387,1643072340,1643070191,'Đồng ý.');
INSERT INTO step_run VALUES(14,4,4,'Trả kết quả',502,1,878,1643070191,1643073780,1643099350,'');
INSERT INTO step_run VALUES(15,3,5,'Lãnh đạo ký duyệt',183,4,375,1643076894,1643156040,1643099862,'Đồng ý.');
INSERT INTO step_run VALUES(16,3,6,'Đóng dấu, vào sổ',183,2,376,1643099862,1643161020,1643104614,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(17,3,7,'Trả kết quả',169,1,352,1643104614,1643165760,1643165591,'');
INSERT INTO step_run VALUES(18,5,2,'Phân công thụ lý',75,3,160,1643163077,1643184660,1643163677,'');
INSERT INTO step_run VALUES(19,5,3,'Thụ lý hồ sơ',75,2,161,1643163677,1644978060,1644546077,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(20,6,2,'Hội đồng xác định mức độ khuyết tật',312,2,593,1643355789,1646379780,1644565989,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(21,7,1,'Tiếp nhận hồ sơ',592,1,1013,1644201855,1644205440,1644202455,'');
INSERT INTO step_run VALUES(22,7,2,'Kiểm tra, ghi sổ, lấy số định danh',592,2,1013,1644202455,1644227640,1644226755,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(23,7,3,'Lãnh đạo ký duyệt',592,4,1012,1644226755,1644280740,1644227691,'Đồng ý.');
INSERT INTO step_run VALUES(24,7,4,'Trả kết quả',592,1,1013,1644227691,1644281640,1644312462,'');
INSERT INTO step_run VALUES(25,8,2,'Phân công thụ lý',8,3,24,1644309733,1644374520,1644310333,'');
INSERT INTO step_run VALUES(26,8,3,'Tra cứu, xác minh',8,2,26,1644310333,1645087920,1645154461,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(27,5,4,'Xác minh nguồn gốc, đo đạc',75,2,162,1644546077,1645582860,1645152029,'Đã kiểm tra thực tế, lập biên bản; đủ điều kiện.');
INSERT INTO step_run VALUES(28,6,3,'Lãnh đạo ký duyệt',312,4,592,1644565989,1644911580,1644809349,'Đồng ý.');
INSERT INTO step_run VALUES(29,9,1,'Tiếp nhận hồ sơ',61,1,134,1644801683,1644808860,1644802283,'');
INSERT INTO step_run VALUES(30,9,2,'Thụ lý hồ sơ',64,2,140,1644802283,1644917460,1644915971,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(31,6,4,'Đóng dấu, vào sổ',312,2,593,1644809349,1644895740,1644830661,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(32,6,5,'Trả kết quả',312,1,593,1644830661,1644981840,1644890307,'');
INSERT INTO step_run VALUES(33,10,2,'Phân công thụ lý',106,3,226,1644883745,1644898140,1644884345,'');
INSERT INTO step_run VALUES(34,10,3,'Kiểm tra hồ sơ, quy hoạch',106,2,227,1644884345,1645582740,1645404545,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(35,9,3,'Lãnh đạo ký duyệt',64,4,138,1644915971,1644980760,1644974003,'Đồng ý.');
INSERT INTO step_run VALUES(36,9,4,'Đóng dấu, vào sổ',64,2,139,1644974003,1644981180,1644977459,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(37,9,5,'Trả kết quả',61,1,133,1644977459,1644984600,1644999951,'');
INSERT INTO step_run VALUES(38,11,2,'Cấp xã kiểm tra hồ sơ',346,2,643,1645080819,1645174380,1645488939,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(39,5,5,'Trưởng phòng thẩm định',75,3,160,1645152029,1645756800,1645608509,'Đã thẩm định, đủ điều kiện.');
INSERT INTO step_run VALUES(40,8,4,'Trưởng phòng thẩm định',8,3,24,1645154461,1645406460,1645502941,'Đã thẩm định, đủ điều kiện.');
INSERT INTO step_run VALUES(41,10,4,'Kiểm tra thực tế',106,2,227,1645404545,1645692540,1645604705,'Đã kiểm tra thực tế, lập biên bản; đủ điều kiện.');
INSERT INTO step_run VALUES(42,11,3,'Lãnh đạo cấp xã ký chuyển cấp trên',346,4,642,1645488939,1645503300,1645512843,'Đã soát, thống nhất trình.');
INSERT INTO step_run VALUES(43,8,5,'Lãnh đạo ký duyệt',8,4,23,1645502941,1645574940,1645518205,'Đồng ý.');
INSERT INTO step_run VALUES(44,11,4,'Thụ lý hồ sơ',138,2,290,1645512843,1645671240,1646363019,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(45,8,6,'Đóng dấu, vào sổ',8,2,6,1645518205,1645579380,1645582645,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(46,8,7,'Trả kết quả',3,1,59,1645582645,1645600620,1645662615,'');
INSERT INTO step_run VALUES(47,10,5,'Trưởng phòng thẩm định',106,3,226,1645604705,1645691100,1645690529,'Đã thẩm định, đủ điều kiện.');
INSERT INTO step_run VALUES(48,5,6,'Văn phòng Ủy ban nhân dân soát văn bản',60,2,131,1645608509,1645781280,1645675613,'Đã soát, thống nhất trình.');
INSERT INTO step_run VALUES(49,5,7,'Lãnh đạo Ủy ban nhân dân ký',60,4,129,1645675613,1646107560,1646006813,'Đồng ý.');
INSERT INTO step_run VALUES(50,10,6,'Văn phòng Ủy ban nhân dân soát văn bản',96,2,209,1645690529,1645776900,1645762241,'Đã soát, thống nhất trình.');
INSERT INTO step_run VALUES(51,10,7,'Lãnh đạo Ủy ban nhân dân ký',96,4,206,1645762241,1646021400,1645782977,'Đồng ý.');
INSERT INTO step_run VALUES(52,10,8,'Đóng dấu, vào sổ',106,2,227,1645782977,1646020560,1646012081,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(53,5,8,'Đóng dấu, vào sổ',75,2,162,1646006813,1646021160,1646015453,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(54,10,9,'Trả kết quả',97,1,211,1646012081,1646033640,1646033956,'');
INSERT INTO step_run VALUES(55,5,9,'Trả kết quả',61,1,132,1646015453,1646037000,1646035433,'');
INSERT INTO step_run VALUES(56,11,5,'Trưởng phòng thẩm định',138,3,289,1646363019,1646380980,1646635611,'Đã thẩm định, đủ điều kiện.');
INSERT INTO step_run VALUES(57,12,1,'Tiếp nhận hồ sơ',3,1,6,1646615548,1646637120,1646616148,'');
INSERT INTO step_run VALUES(58,12,2,'Phân công thụ lý',39,3,92,1646616148,1646637720,1646641492,'');
INSERT INTO step_run VALUES(59,11,6,'Lãnh đạo Ủy ban nhân dân ký',132,4,274,1646635611,1646700360,1646731227,'Đồng ý.');
INSERT INTO step_run VALUES(60,12,3,'Thụ lý hồ sơ',39,2,93,1646641492,1648182240,1648003732,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(61,11,7,'Đóng dấu, vào sổ',138,2,290,1646731227,1646785200,1646789403,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(62,11,8,'Trả kết quả',346,1,643,1646789403,1646796600,1646816690,'');
INSERT INTO step_run VALUES(63,13,1,'Tiếp nhận hồ sơ',241,1,488,1646876391,1646897940,1646876991,'');
INSERT INTO step_run VALUES(64,13,2,'Phân công thụ lý',250,3,503,1646876991,1646898540,1646882319,'');
INSERT INTO step_run VALUES(65,13,3,'Thụ lý hồ sơ',250,2,504,1646882319,1647587880,1647328719,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(66,14,1,'Tiếp nhận hồ sơ',61,1,132,1646960873,1646968020,1646961473,'');
INSERT INTO step_run VALUES(67,14,2,'Thụ lý hồ sơ',64,2,139,1646961473,1647249420,1647250985,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(68,15,2,'Thụ lý hồ sơ',607,2,1035,1647217225,1647390000,1647316897,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(69,16,2,'Thụ lý hồ sơ',60,2,131,1647218286,1647239880,1647225654,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(70,17,2,'Thụ lý hồ sơ',568,2,977,1647220159,1647245340,1647240559,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(71,18,2,'Thụ lý hồ sơ',100,2,215,1647220230,1647335400,1647314214,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(72,19,2,'Phân công thụ lý',16,3,44,1647223439,1647250164,1647224039,'');
INSERT INTO step_run VALUES(73,19,3,'Thụ lý hồ sơ',16,2,45,1647224039,1647501900,1647335840,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(74,20,1,'Tiếp nhận hồ sơ',318,1,599,1647224402,1647231600,1647225002,'');
INSERT INTO step_run VALUES(75,20,2,'Thụ lý hồ sơ',318,2,599,1647225002,1647394200,1647396902,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(76,16,3,'Lãnh đạo ký duyệt',60,4,129,1647225654,1647240000,1647227886,'Đồng ý.');
INSERT INTO step_run VALUES(77,21,1,'Tiếp nhận hồ sơ',420,1,756,1647226434,1647240780,1647227034,'');
INSERT INTO step_run VALUES(78,21,2,'Thụ lý hồ sơ',420,2,756,1647227034,1647396180,1647401094,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(79,16,4,'Trả kết quả',61,1,0,1647227886,1647231480,0,'');
INSERT INTO step_run VALUES(80,17,3,'Lãnh đạo ký duyệt',568,4,976,1647240559,1647244140,1647242755,'Đồng ý.');
INSERT INTO step_run VALUES(81,17,4,'Trả kết quả',568,1,977,1647242755,1647246300,1647312844,'');
INSERT INTO step_run VALUES(82,14,3,'Lãnh đạo ký duyệt',64,4,138,1647250985,1647315780,1647310889,'Đồng ý.');
INSERT INTO step_run VALUES(83,14,4,'Đóng dấu, vào sổ',64,2,139,1647310889,1647318060,1647315929,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(84,18,3,'Lãnh đạo ký duyệt',100,4,214,1647314214,1647335760,1647328182,'Đồng ý.');
INSERT INTO step_run VALUES(85,14,5,'Trả kết quả',61,1,132,1647315929,1647330300,1647331557,'');
INSERT INTO step_run VALUES(86,15,3,'Lãnh đạo ký duyệt',607,4,1035,1647316897,1647388860,1647331873,'Đồng ý.');
INSERT INTO step_run VALUES(87,18,4,'Đóng dấu, vào sổ',100,2,215,1647328182,1647335340,1647331494,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(88,13,4,'Kiểm tra thực tế',250,2,504,1647328719,1647832680,1647826239,'Đã kiểm tra thực tế, lập biên bản; đủ điều kiện.');
INSERT INTO step_run VALUES(89,18,5,'Trả kết quả',97,1,211,1647331494,1647389040,1647404033,'');
INSERT INTO step_run VALUES(90,15,4,'Đóng dấu, vào sổ',607,2,1035,1647331873,1647335460,1647333205,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(91,15,5,'Trả kết quả',606,1,1034,1647333205,1647336780,1647394413,'');
INSERT INTO step_run VALUES(92,19,4,'Các sở, ngành cho ý kiến',16,2,0,1647335840,1647993900,1647344098,'');
INSERT INTO step_run VALUES(93,22,0,'Trả lời ý kiến',5,2,17,1647335840,1647993920,1647344098,'Thống nhất với nội dung được lấy ý kiến.');
INSERT INTO step_run VALUES(94,23,0,'Trả lời ý kiến',6,2,19,1647335840,1647993920,1647337948,'Thống nhất với nội dung được lấy ý kiến.');
INSERT INTO step_run VALUES(95,24,0,'Trả lời ý kiến',14,2,38,1647335840,1647993920,1647342203,'Thống nhất với nội dung được lấy ý kiến.');
INSERT INTO step_run VALUES(96,19,5,'Tổng hợp ý kiến, dự thảo kết quả',16,2,45,1647344098,1647589536,1647844988,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(97,25,2,'Thụ lý hồ sơ',440,2,783,1647392639,1647561780,1647476219,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(98,26,2,'Thụ lý hồ sơ',347,2,644,1647396471,1647421620,1647415251,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(99,20,3,'Lãnh đạo ký duyệt',318,4,598,1647396902,1647418500,1647413750,'Đồng ý.');
INSERT INTO step_run VALUES(100,27,1,'Tiếp nhận hồ sơ',380,1,694,1647397481,1647404640,1647398081,'');
INSERT INTO step_run VALUES(101,27,2,'Thụ lý hồ sơ',380,2,694,1647398081,1647567240,1647922241,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(102,21,3,'Lãnh đạo ký duyệt',420,4,755,1647401094,1647422640,1647414918,'Đồng ý.');
INSERT INTO step_run VALUES(103,20,4,'Đóng dấu, vào sổ',318,2,599,1647413750,1647417300,1647415874,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(104,21,4,'Đóng dấu, vào sổ',420,2,756,1647414918,1647418500,1647416862,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(105,26,3,'Lãnh đạo ký duyệt',347,4,644,1647415251,1647418800,1647417771,'Đồng ý.');
INSERT INTO step_run VALUES(106,20,5,'Trả kết quả',318,1,599,1647415874,1647423060,1647475287,'');
INSERT INTO step_run VALUES(107,21,5,'Trả kết quả',420,1,756,1647416862,1647424020,1647503207,'');
INSERT INTO step_run VALUES(108,26,4,'Trả kết quả',346,1,643,1647417771,1647421320,1647478239,'');
INSERT INTO step_run VALUES(109,25,3,'Lãnh đạo ký duyệt',440,4,782,1647476219,1647490560,1647485867,'Đồng ý.');
INSERT INTO step_run VALUES(110,28,1,'Tiếp nhận hồ sơ',61,1,134,1647480287,1647501840,1647480887,'');
INSERT INTO step_run VALUES(111,28,2,'Phân công thụ lý',75,3,160,1647480887,1647488040,1647485207,'');
INSERT INTO step_run VALUES(112,28,3,'Thụ lý hồ sơ',75,2,161,1647485207,1648017960,1647914039,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(113,25,4,'Đóng dấu, vào sổ',440,2,783,1647485867,1647489420,1647487235,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(114,25,5,'Trả kết quả',440,1,783,1647487235,1647501600,1647566981,'');
INSERT INTO step_run VALUES(115,29,2,'Kiểm tra, ghi sổ, lấy số định danh',368,2,676,1647509089,1647577440,1647570529,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(116,30,2,'Thụ lý hồ sơ',488,2,857,1647564681,1647589860,0,'');
INSERT INTO step_run VALUES(117,31,2,'Thụ lý hồ sơ',60,2,131,1647570349,1647591900,1647588373,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(118,29,3,'Lãnh đạo ký duyệt',368,4,675,1647570529,1647574080,1647571825,'Đồng ý.');
INSERT INTO step_run VALUES(119,29,4,'Trả kết quả',368,1,676,1647571825,1647575400,1647575250,'');
INSERT INTO step_run VALUES(120,31,3,'Lãnh đạo ký duyệt',60,4,129,1647588373,1647595560,1647592549,'Đồng ý.');
INSERT INTO step_run VALUES(121,31,4,'Trả kết quả',61,1,0,1647592549,1647596100,0,'');
INSERT INTO step_run VALUES(122,13,5,'Trưởng phòng thẩm định',250,3,503,1647826239,1647912600,1647908895,'Đã thẩm định, đủ điều kiện.');
INSERT INTO step_run VALUES(123,32,2,'Thụ lý hồ sơ',226,2,458,1647830482,1647942780,1647855389,'Hồ sơ không đủ điều kiện theo quy định: thông tin kê khai không khớp với giấy tờ kèm theo. Đề nghị từ chối giải quyết.');
INSERT INTO step_run VALUES(124,19,6,'Trưởng phòng thẩm định',16,3,44,1647844988,1648001940,1648008802,'Đã thẩm định, đủ điều kiện.');
INSERT INTO step_run VALUES(125,32,3,'Lãnh đạo ký duyệt',226,4,457,1647855389,1647923040,1647918403,'Đồng ý.');
INSERT INTO step_run VALUES(126,13,6,'Văn phòng Ủy ban nhân dân soát văn bản',240,2,486,1647908895,1647995280,1647922719,'Đã soát, thống nhất trình.');
INSERT INTO step_run VALUES(127,33,2,'Thụ lý hồ sơ',412,2,744,1647910721,1647932280,1647915641,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(128,34,2,'Thụ lý hồ sơ',358,2,661,1647911311,1647936480,1647930631,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(129,28,4,'Trưởng phòng thẩm định',75,3,160,1647914039,1647935580,1647934775,'Đã thẩm định, đủ điều kiện.');
INSERT INTO step_run VALUES(130,35,2,'Phân công thụ lý',70,3,151,1647914342,1647935940,1647914942,'');
INSERT INTO step_run VALUES(131,35,3,'Kiểm tra hồ sơ, quy hoạch',70,2,153,1647914942,1648613340,0,'');
INSERT INTO step_run VALUES(132,33,3,'Lãnh đạo ký duyệt',412,4,743,1647915641,1647922800,1647917585,'Đồng ý.');
INSERT INTO step_run VALUES(133,33,4,'Trả kết quả',412,1,744,1647917585,1647921180,1647922792,'');
INSERT INTO step_run VALUES(134,27,3,'Lãnh đạo ký duyệt',380,4,693,1647922241,1647994200,1647993953,'Đồng ý.');
INSERT INTO step_run VALUES(135,13,7,'Lãnh đạo Ủy ban nhân dân ký',240,4,484,1647922719,1648009080,1648000479,'Đồng ý.');
INSERT INTO step_run VALUES(136,34,3,'Lãnh đạo ký duyệt',358,4,660,1647930631,1647934200,1647932719,'Đồng ý.');
INSERT INTO step_run VALUES(137,34,4,'Trả kết quả',358,1,661,1647932719,1647936300,1647941686,'');
INSERT INTO step_run VALUES(138,28,5,'Lãnh đạo ký duyệt',75,4,160,1647934775,1648006740,1647941471,'Đồng ý.');
INSERT INTO step_run VALUES(139,28,6,'Đóng dấu, vào sổ',75,2,161,1647941471,1648002660,1647997055,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(140,36,2,'Thụ lý hồ sơ',472,2,833,1647993696,1648082940,1648006968,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(141,27,4,'Đóng dấu, vào sổ',380,2,694,1647993953,1647997500,1647995969,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(142,27,5,'Trả kết quả',380,1,694,1647995969,1648003140,1648024822,'');
INSERT INTO step_run VALUES(143,28,7,'Trả kết quả',61,1,133,1647997055,1648007820,1648080659,'');
INSERT INTO step_run VALUES(144,37,2,'Thụ lý hồ sơ',290,2,572,1647998610,1648023780,1648017570,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(145,13,8,'Đóng dấu, vào sổ',250,2,504,1648000479,1648022040,1648017327,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(146,12,4,'Trưởng phòng thẩm định',39,3,0,1648003732,1648198080,0,'');
INSERT INTO step_run VALUES(147,38,2,'Thụ lý hồ sơ',22,2,61,1648006814,1648080240,1648019366,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(148,36,3,'Lãnh đạo ký duyệt',472,4,832,1648006968,1648025640,1648017508,'Đồng ý.');
INSERT INTO step_run VALUES(149,19,7,'Lãnh đạo ký duyệt',16,4,44,1648008802,1648112748,1648026969,'Đồng ý.');
INSERT INTO step_run VALUES(150,13,9,'Trả kết quả',241,1,488,1648017327,1648082100,1648085657,'');
INSERT INTO step_run VALUES(151,36,4,'Đóng dấu, vào sổ',472,2,833,1648017508,1648022088,1648019305,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(152,37,3,'Lãnh đạo ký duyệt',290,4,569,1648017570,1648021140,1648018902,'Đồng ý.');
INSERT INTO step_run VALUES(153,37,4,'Trả kết quả',290,1,570,1648018902,1648022460,1648026773,'');
INSERT INTO step_run VALUES(154,36,5,'Trả kết quả',472,1,833,1648019305,1648023312,1648029310,'');
INSERT INTO step_run VALUES(155,38,3,'Lãnh đạo ký duyệt',22,4,60,1648019366,1648025100,1648022591,'Đồng ý.');
INSERT INTO step_run VALUES(156,38,4,'Đóng dấu, vào sổ',22,2,61,1648022591,1648024884,1648024157,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(157,38,5,'Trả kết quả',3,1,0,1648024157,1648026156,0,'');
INSERT INTO step_run VALUES(158,19,8,'Đóng dấu, vào sổ',16,2,45,1648026969,1648104144,1648084027,'Đã đóng dấu, vào sổ.');
INSERT INTO step_run VALUES(159,19,9,'Trả kết quả',3,1,7,1648084027,1648110804,1648089338,'');
INSERT INTO step_run VALUES(160,39,2,'Thụ lý hồ sơ',300,2,584,1648084571,1648106160,1648090787,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(161,40,2,'Phân công thụ lý',15,3,41,1648084573,1648091760,1648085173,'');
INSERT INTO step_run VALUES(162,40,3,'Tra cứu, in giấy phép',15,2,43,1648085173,1648459560,1648172869,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(163,41,2,'Phân công thụ lý',15,3,41,1648089185,1648103580,1648089785,'');
INSERT INTO step_run VALUES(164,41,3,'Tra cứu, in giấy phép',15,2,42,1648089785,1648514580,1648167185,'Hồ sơ hợp lệ, đủ điều kiện; kèm dự thảo kết quả.');
INSERT INTO step_run VALUES(165,39,3,'Lãnh đạo ký duyệt',300,4,583,1648090787,1648105140,1648093091,'Đồng ý.');
INSERT INTO step_run VALUES(166,39,4,'Trả kết quả',300,1,0,1648093091,1648103880,0,'');
INSERT INTO step_run VALUES(167,42,2,'Thụ lý hồ sơ',64,2,140,1648110967,1648449360,0,'');
INSERT INTO step_run VALUES(168,41,4,'Trưởng phòng thẩm định',15,3,0,1648167185,1648181580,0,'');
INSERT INTO step_run VALUES(169,43,2,'Thụ lý hồ sơ',451,2,799,1648168020,1648193220,0,'');
INSERT INTO step_run VALUES(170,40,4,'Trưởng phòng thẩm định',15,3,0,1648172869,1648194420,0,'');
CREATE TABLE clock (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    calendar_code TEXT NOT NULL,
    calendar_rev INTEGER NOT NULL,
    rules_code TEXT NOT NULL,
    limit_value TEXT NOT NULL,
    limit_unit TEXT NOT NULL,     -- as in procedure_rev, or working_second for a budget
    cutoff TEXT NOT NULL,
    started_at INTEGER NOT NULL
);
INSERT INTO clock VALUES(1,'tien-giang',1,'ND61-2018','1','working_day','',1642032840);
INSERT INTO clock VALUES(2,'tien-giang',1,'ND61-2018','1','working_day','',1642384800);
INSERT INTO clock VALUES(3,'tien-giang',1,'ND61-2018','7','working_day','',1642723920);
INSERT INTO clock VALUES(4,'tien-giang',1,'ND61-2018','1','working_day','',1642991160);
INSERT INTO clock VALUES(5,'tien-giang',1,'ND61-2018','30','working_day','',1643163060);
INSERT INTO clock VALUES(6,'tien-giang',1,'ND61-2018','25','working_day','',1643355780);
INSERT INTO clock VALUES(7,'tien-giang',1,'ND61-2018','1','same_day','15:00',1644202440);
INSERT INTO clock VALUES(8,'tien-giang',1,'ND61-2018','10','calendar_day','',1644309720);
INSERT INTO clock VALUES(9,'tien-giang',1,'ND61-2018','3','working_day','',1644802260);
INSERT INTO clock VALUES(10,'tien-giang',1,'ND61-2018','15','calendar_day','',1644883740);
INSERT INTO clock VALUES(11,'tien-giang',1,'ND61-2018','5','working_day','',1645080780);
INSERT INTO clock VALUES(12,'tien-giang',1,'ND61-2018','20','working_day','',1646616120);
INSERT INTO clock VALUES(13,'tien-giang',1,'ND61-2018','15','calendar_day','',1646876940);
INSERT INTO clock VALUES(14,'tien-giang',1,'ND61-2018','3','working_day','',1646961420);
INSERT INTO clock VALUES(15,'tien-giang',1,'ND61-2018','3','working_day','',1647217200);
INSERT INTO clock VALUES(16,'tien-giang',1,'ND61-2018','1','same_day','15:00',1647218280);
INSERT INTO clock VALUES(17,'tien-giang',1,'ND61-2018','1','same_day','15:00',1647220140);
INSERT INTO clock VALUES(18,'tien-giang',1,'ND61-2018','3','working_day','',1647220200);
INSERT INTO clock VALUES(19,'tien-giang',1,'ND61-2018','17','working_day','',1647223380);
INSERT INTO clock VALUES(20,'tien-giang',1,'ND61-2018','3','working_day','',1647225000);
INSERT INTO clock VALUES(21,'tien-giang',1,'ND61-2018','3','working_day','',1647226980);
INSERT INTO clock VALUES(22,'tien-giang',1,'ND61-2018','146880','working_second','',1647335840);
INSERT INTO clock VALUES(23,'tien-giang',1,'ND61-2018','146880','working_second','',1647335840);
INSERT INTO clock VALUES(24,'tien-giang',1,'ND61-2018','146880','working_second','',1647335840);
INSERT INTO clock VALUES(25,'tien-giang',1,'ND61-2018','3','working_day','',1647392580);
INSERT INTO clock VALUES(26,'tien-giang',1,'ND61-2018','1','working_day','',1647396420);
INSERT INTO clock VALUES(27,'tien-giang',1,'ND61-2018','3','working_day','',1647398040);
INSERT INTO clock VALUES(28,'tien-giang',1,'ND61-2018','7','working_day','',1647480840);
INSERT INTO clock VALUES(29,'tien-giang',1,'ND61-2018','1','same_day','15:00',1647509040);
INSERT INTO clock VALUES(30,'tien-giang',1,'ND61-2018','1','same_day','15:00',1647564660);
INSERT INTO clock VALUES(31,'tien-giang',1,'ND61-2018','1','same_day','15:00',1647570300);
INSERT INTO clock VALUES(32,'tien-giang',1,'ND61-2018','3','working_day','',1647830460);
INSERT INTO clock VALUES(33,'tien-giang',1,'ND61-2018','1','same_day','15:00',1647910680);
INSERT INTO clock VALUES(34,'tien-giang',1,'ND61-2018','1','same_day','15:00',1647911280);
INSERT INTO clock VALUES(35,'tien-giang',1,'ND61-2018','15','calendar_day','',1647914340);
INSERT INTO clock VALUES(36,'tien-giang',1,'ND61-2018','2','working_day','',1647993660);
INSERT INTO clock VALUES(37,'tien-giang',1,'ND61-2018','1','same_day','15:00',1647998580);
INSERT INTO clock VALUES(38,'tien-giang',1,'ND61-2018','1','working_day','',1648006800);
INSERT INTO clock VALUES(39,'tien-giang',1,'ND61-2018','1','same_day','15:00',1648084560);
INSERT INTO clock VALUES(40,'tien-giang',1,'ND61-2018','5','working_day','',1648084560);
INSERT INTO clock VALUES(41,'tien-giang',1,'ND61-2018','5','working_day','',1648089180);
INSERT INTO clock VALUES(42,'tien-giang',1,'ND61-2018','3','working_day','',1648110960);
INSERT INTO clock VALUES(43,'tien-giang',1,'ND61-2018','1','working_day','',1648168020);
CREATE TABLE pause (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    kind INTEGER NOT NULL,        -- enum pause_kind: 0 supplement, 1 financial obligation, 2 suspended
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,       -- 0: still
    answer_by_day INTEGER NOT NULL,
    reason TEXT NOT NULL
);
INSERT INTO pause VALUES(1,30,0,1647572841,0,19099,'Bổ sung giấy tờ chứng minh nơi cư trú hiện tại');
CREATE TABLE apology (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    at INTEGER NOT NULL,
    by_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    old_due_at INTEGER NOT NULL,
    new_due_at INTEGER NOT NULL
);
INSERT INTO apology VALUES(1,8,1645406893,22,'Hệ thống dữ liệu chuyên ngành bị gián đoạn hai ngày nên chưa in được kết quả',1645178400,1646011693);
CREATE TABLE sequence (
    agency_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    period INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (agency_id, kind, period)
);
INSERT INTO sequence VALUES(260,'ho-so',19005,1);
INSERT INTO sequence VALUES(260,'letter-1',2022,1);
INSERT INTO sequence VALUES(261,'ket-qua',2022,1);
INSERT INTO sequence VALUES(3,'ho-so',19009,1);
INSERT INTO sequence VALUES(3,'letter-1',2022,7);
INSERT INTO sequence VALUES(37,'ket-qua',2022,1);
INSERT INTO sequence VALUES(169,'ho-so',19013,1);
INSERT INTO sequence VALUES(169,'letter-1',2022,1);
INSERT INTO sequence VALUES(502,'ho-so',19016,1);
INSERT INTO sequence VALUES(502,'letter-1',2022,1);
INSERT INTO sequence VALUES(503,'ket-qua',2022,1);
INSERT INTO sequence VALUES(183,'ket-qua',2022,1);
INSERT INTO sequence VALUES(61,'ho-so',19018,1);
INSERT INTO sequence VALUES(61,'letter-1',2022,8);
INSERT INTO sequence VALUES(312,'ho-so',19020,1);
INSERT INTO sequence VALUES(312,'letter-1',2022,1);
INSERT INTO sequence VALUES(592,'ho-so',19030,1);
INSERT INTO sequence VALUES(592,'letter-1',2022,1);
INSERT INTO sequence VALUES(592,'ket-qua',2022,1);
INSERT INTO sequence VALUES(3,'ho-so',19031,1);
INSERT INTO sequence VALUES(61,'ho-so',19037,1);
INSERT INTO sequence VALUES(312,'ket-qua',2022,1);
INSERT INTO sequence VALUES(97,'ho-so',19038,1);
INSERT INTO sequence VALUES(97,'letter-1',2022,2);
INSERT INTO sequence VALUES(64,'ket-qua',2022,2);
INSERT INTO sequence VALUES(346,'ho-so',19040,1);
INSERT INTO sequence VALUES(346,'letter-1',2022,2);
INSERT INTO sequence VALUES(8,'letter-4',2022,1);
INSERT INTO sequence VALUES(8,'ket-qua',2022,1);
INSERT INTO sequence VALUES(106,'ket-qua',2022,1);
INSERT INTO sequence VALUES(75,'ket-qua',2022,2);
INSERT INTO sequence VALUES(3,'ho-so',19058,1);
INSERT INTO sequence VALUES(138,'ket-qua',2022,1);
INSERT INTO sequence VALUES(241,'ho-so',19061,1);
INSERT INTO sequence VALUES(241,'letter-1',2022,1);
INSERT INTO sequence VALUES(61,'ho-so',19062,1);
INSERT INTO sequence VALUES(606,'ho-so',19065,1);
INSERT INTO sequence VALUES(606,'letter-1',2022,1);
INSERT INTO sequence VALUES(61,'ho-so',19065,1);
INSERT INTO sequence VALUES(568,'ho-so',19065,1);
INSERT INTO sequence VALUES(568,'letter-1',2022,1);
INSERT INTO sequence VALUES(97,'ho-so',19065,1);
INSERT INTO sequence VALUES(3,'ho-so',19065,1);
INSERT INTO sequence VALUES(318,'ho-so',19065,1);
INSERT INTO sequence VALUES(318,'letter-1',2022,1);
INSERT INTO sequence VALUES(420,'ho-so',19065,1);
INSERT INTO sequence VALUES(420,'letter-1',2022,1);
INSERT INTO sequence VALUES(60,'ket-qua',2022,2);
INSERT INTO sequence VALUES(568,'ket-qua',2022,1);
INSERT INTO sequence VALUES(100,'ket-qua',2022,1);
INSERT INTO sequence VALUES(607,'ket-qua',2022,1);
INSERT INTO sequence VALUES(3,'ho-so',19066,3);
INSERT INTO sequence VALUES(440,'ho-so',19067,1);
INSERT INTO sequence VALUES(440,'letter-1',2022,1);
INSERT INTO sequence VALUES(346,'ho-so',19067,1);
INSERT INTO sequence VALUES(380,'ho-so',19067,1);
INSERT INTO sequence VALUES(380,'letter-1',2022,1);
INSERT INTO sequence VALUES(318,'ket-qua',2022,1);
INSERT INTO sequence VALUES(420,'ket-qua',2022,1);
INSERT INTO sequence VALUES(347,'ket-qua',2022,1);
INSERT INTO sequence VALUES(61,'ho-so',19068,1);
INSERT INTO sequence VALUES(440,'ket-qua',2022,1);
INSERT INTO sequence VALUES(368,'ho-so',19068,1);
INSERT INTO sequence VALUES(368,'letter-1',2022,1);
INSERT INTO sequence VALUES(488,'ho-so',19069,1);
INSERT INTO sequence VALUES(488,'letter-1',2022,1);
INSERT INTO sequence VALUES(61,'ho-so',19069,1);
INSERT INTO sequence VALUES(368,'ket-qua',2022,1);
INSERT INTO sequence VALUES(488,'letter-2',2022,1);
INSERT INTO sequence VALUES(223,'ho-so',19072,1);
INSERT INTO sequence VALUES(223,'letter-1',2022,1);
INSERT INTO sequence VALUES(412,'ho-so',19073,1);
INSERT INTO sequence VALUES(412,'letter-1',2022,1);
INSERT INTO sequence VALUES(358,'ho-so',19073,1);
INSERT INTO sequence VALUES(358,'letter-1',2022,1);
INSERT INTO sequence VALUES(61,'ho-so',19073,1);
INSERT INTO sequence VALUES(412,'ket-qua',2022,1);
INSERT INTO sequence VALUES(226,'letter-3',2022,1);
INSERT INTO sequence VALUES(358,'ket-qua',2022,1);
INSERT INTO sequence VALUES(472,'ho-so',19074,1);
INSERT INTO sequence VALUES(472,'letter-1',2022,1);
INSERT INTO sequence VALUES(380,'ket-qua',2022,1);
INSERT INTO sequence VALUES(290,'ho-so',19074,1);
INSERT INTO sequence VALUES(290,'letter-1',2022,1);
INSERT INTO sequence VALUES(250,'ket-qua',2022,1);
INSERT INTO sequence VALUES(3,'ho-so',19074,1);
INSERT INTO sequence VALUES(472,'ket-qua',2022,1);
INSERT INTO sequence VALUES(290,'ket-qua',2022,1);
INSERT INTO sequence VALUES(22,'ket-qua',2022,1);
INSERT INTO sequence VALUES(16,'ket-qua',2022,1);
INSERT INTO sequence VALUES(300,'ho-so',19075,1);
INSERT INTO sequence VALUES(300,'letter-1',2022,1);
INSERT INTO sequence VALUES(3,'ho-so',19075,2);
INSERT INTO sequence VALUES(300,'ket-qua',2022,1);
INSERT INTO sequence VALUES(61,'ho-so',19075,1);
INSERT INTO sequence VALUES(450,'ho-so',19076,1);
INSERT INTO sequence VALUES(450,'letter-1',2022,1);
CREATE TABLE dossier (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    lookup TEXT NOT NULL,         -- the secret four characters printed on the receipt
    filed_at INTEGER NOT NULL,
    filer_id INTEGER REFERENCES person (id), -- who filed, when not the applicant
    applicant_name TEXT NOT NULL, -- as on the day of filing
    id_number TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    area_code TEXT NOT NULL,
    form_code TEXT NOT NULL,
    form_json TEXT NOT NULL,
    sets INTEGER NOT NULL,
    return_way INTEGER NOT NULL,  -- enum return_way: 1 counter, 2 online, 3 post
    fee_vnd INTEGER NOT NULL,
    paid_vnd INTEGER NOT NULL,
    note TEXT NOT NULL,
    receipt_no INTEGER NOT NULL,
    result_no TEXT NOT NULL,
    result_text TEXT NOT NULL,
    delivered_at INTEGER NOT NULL,
    bundle_code TEXT NOT NULL
);
INSERT INTO dossier VALUES(1,'ADZ9',1642032893,NULL,'Đỗ Kim Dung','082184990116','0900020115','','Số 266, ấp Long Hòa, xã Hòa Tịnh, huyện Chợ Gạo, tỉnh Tiền Giang','28600','1.010041','{}',1,3,0,0,'',1,'1/2022','Đồng ý.',1642047790,'');
INSERT INTO dossier VALUES(2,'PE3V',1642384807,NULL,'Doanh nghiệp tư nhân Cơ khí Sông Tiền','1299990017','0900030000','lienhe1@example.com','Số 71, đường Trần Hưng Đạo, phường 7, thành phố Mỹ Tho, tỉnh Tiền Giang','28255','','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1642493629,'');
INSERT INTO dossier VALUES(3,'RAJY',1642723926,NULL,'Phan Hữu Trí','079086990119','0900020118','','Số 301, ấp Hòa Bình, xã Phước Lập, huyện Tân Phước, tỉnh Tiền Giang','28357','1.004199','{}',1,3,0,0,'',1,'1/2022','Đồng ý.',1643165591,'');
INSERT INTO dossier VALUES(4,'BS3E',1642990607,NULL,'Lê Thị Mỹ Nga','087191990113','0900020112','','Số 195, đường Đinh Bộ Lĩnh, thị trấn Vàm Láng, huyện Gò Công Đông, tỉnh Tiền Giang','28720','1.010041','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1643099350,'');
INSERT INTO dossier VALUES(5,'S4H7',1643163077,NULL,'Lý Thị Ngọc Uyên','083178990157','0900020156','ly.thi.ngoc.uyen@example.com','Số 200, đường Hùng Vương, phường 5, thành phố Mỹ Tho, tỉnh Tiền Giang','28249','1.003003','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1646035433,'');
INSERT INTO dossier VALUES(6,'YDE6',1643355789,NULL,'Dương Hoàng Tâm','079082990258','0900020257','','Số 285, ấp Bình Tạo, xã Tăng Hòa, huyện Gò Công Đông, tỉnh Tiền Giang','28705','1.001699','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1644890307,'');
INSERT INTO dossier VALUES(7,'M4HK',1644201855,NULL,'Công ty TNHH Nội thất Vàm Cỏ Mới 3','1299990289','0900030025','lienhe26@example.com','Số 477, ấp Bình Thuận, xã Thạnh Lộc, huyện Cai Lậy, tỉnh Tiền Giang','28438','1.001193','{}',1,3,0,0,'',1,'1/2022','Đồng ý.',1644312462,'');
INSERT INTO dossier VALUES(8,'72XD',1644309733,NULL,'Huỳnh Thị Thu Thoa','087301990235','0900020234','huynh.thi.thu.thoa@example.com','Số 225, ấp Mỹ Hưng, xã An Cư, huyện Cái Bè, tỉnh Tiền Giang','28390','2.000488','{}',1,1,0,0,'',2,'1/2022','Đồng ý.',1645662615,'');
INSERT INTO dossier VALUES(9,'8EJE',1644801683,NULL,'Châu Anh Tuấn','079062990158','0900020157','','Số 324, đường Ấp Bắc, phường 5, thị xã Gò Công, tỉnh Tiền Giang','28306','1.001570','{}',1,3,0,0,'',2,'1/2022','Đồng ý.',1644999951,'');
INSERT INTO dossier VALUES(10,'JETW',1644883745,NULL,'Trần Thị Bích Thảo','082193990014','0900020013','','Số 271, ấp Bình Tạo, xã Phú Quý, thị xã Cai Lậy, tỉnh Tiền Giang','28483','1.009994','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1646033956,'');
INSERT INTO dossier VALUES(11,'E7Q3',1645080819,NULL,'Mai Thị Thu Vân','082189990273','0900020272','','Số 411, ấp Hòa Bình, xã Song Thuận, huyện Châu Thành, tỉnh Tiền Giang','28582','1.001731','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1646816690,'');
INSERT INTO dossier VALUES(12,'7R9J',1646615548,NULL,'Đinh Mỹ Hiền','083185990291','0900020290','','Số 52, ấp Phú Lợi, xã Tân Trung, thị xã Gò Công, tỉnh Tiền Giang','28729','1.001978','{}',1,1,0,0,'',3,'','',0,'');
INSERT INTO dossier VALUES(13,'KSMP',1646876391,NULL,'Công ty TNHH Dược phẩm Thanh Long Đỏ 3','1299990384','0900030034','lienhe35@example.com','Số 229, ấp Bình Tạo, xã Tam Hiệp, huyện Châu Thành, tỉnh Tiền Giang','28537','1.009995','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1648085657,'');
INSERT INTO dossier VALUES(14,'PXPW',1646960873,NULL,'Doanh nghiệp tư nhân Dược phẩm Mai Vàng Gò 3','1299990338','0900030030','lienhe31@example.com','Số 93, ấp Thạnh Phú, xã Tân Trung, thị xã Gò Công, tỉnh Tiền Giang','28729','1.001570','{}',1,1,0,0,'',3,'2/2022','Đồng ý.',1647331557,'');
INSERT INTO dossier VALUES(15,'9FZB',1647217225,NULL,'Nguyễn Mỹ Hạnh','082195990170','0900020169','','Số 80, đường Hùng Vương, phường 2, thành phố Mỹ Tho, tỉnh Tiền Giang','28264','1.004194','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1647394413,'');
INSERT INTO dossier VALUES(16,'TP9P',1647218286,NULL,'Doanh nghiệp tư nhân Trái cây Sông Tiền 2','1299990144','0900030012','lienhe13@example.com','Số 374, ấp Tân Thạnh, xã Thành Công, huyện Gò Công Tây, tỉnh Tiền Giang','28663','2.000815','{}',1,1,0,0,'',4,'1/2022','Đồng ý.',0,'');
INSERT INTO dossier VALUES(17,'FBHH',1647220159,NULL,'Công ty Cổ phần Dược phẩm Phù Sa Xanh 4','1299990433','0900030039','lienhe40@example.com','Số 106, ấp Tân Thạnh, xã Mỹ Hạnh Đông, thị xã Cai Lậy, tỉnh Tiền Giang','28450','1.000656','{}',1,3,0,0,'',1,'1/2022','Đồng ý.',1647312844,'');
INSERT INTO dossier VALUES(18,'M4C7',1647220230,NULL,'Nguyễn Tấn Hùng','087080990062','0900020061','','Số 117, đường Lê Lợi, phường 10, thành phố Mỹ Tho, tỉnh Tiền Giang','28276','1.001266','{}',1,1,0,0,'',2,'1/2022','Đồng ý.',1647404033,'');
INSERT INTO dossier VALUES(19,'DYS7',1647223439,NULL,'Võ Hoàng Đạt','082203990280','0900020279','vo.hoang.dat@example.com','Số 218, đường Lê Lợi, phường 5, thị xã Cai Lậy, tỉnh Tiền Giang','28440','','{}',1,1,0,0,'',4,'1/2022','Đồng ý.',1648089338,'');
INSERT INTO dossier VALUES(20,'E28L',1647224402,NULL,'Nguyễn Văn Phúc','082075990171','0900020170','','Số 292, ấp Tân Thạnh, xã Phú Cường, huyện Cai Lậy, tỉnh Tiền Giang','28444','1.004873','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1647475287,'');
INSERT INTO dossier VALUES(21,'RCV8',1647226434,NULL,'Lý Phước Tín','083095990212','0900020211','','Số 450, ấp Mỹ Lợi, xã Long Khánh, thị xã Cai Lậy, tỉnh Tiền Giang','28486','1.004873','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1647503207,'');
INSERT INTO dossier VALUES(25,'2A7B',1647392639,NULL,'Lê Thị Bích Vân','087188990292','0900020291','le.thi.bich.van@example.com','Số 29, ấp Long Hòa, xã Tam Hiệp, huyện Châu Thành, tỉnh Tiền Giang','28537','1.001022','{}',1,3,0,0,'',1,'1/2022','Đồng ý.',1647566981,'');
INSERT INTO dossier VALUES(26,'96AG',1647396471,NULL,'Nguyễn Mỹ Hạnh','082195990170','0900020169','','Số 80, đường Hùng Vương, phường 2, thành phố Mỹ Tho, tỉnh Tiền Giang','28264','1.010041','{}',1,1,0,0,'',2,'1/2022','Đồng ý.',1647478239,'');
INSERT INTO dossier VALUES(27,'PW7F',1647397481,NULL,'Lâm Hoàng Điền','080081990047','0900020046','','Số 9, ấp Phú Lợi, xã Tân Thạnh, huyện Tân Phú Đông, tỉnh Tiền Giang','28699','1.004873','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1648024822,'');
INSERT INTO dossier VALUES(28,'B4KW',1647480287,NULL,'Bùi Thị Lan','082164990056','0900020055','','Số 228, đường Lý Thường Kiệt, thị trấn Vĩnh Bình, huyện Gò Công Tây, tỉnh Tiền Giang','28651','1.004199','{}',1,1,0,0,'',5,'2/2022','Đồng ý.',1648080659,'');
INSERT INTO dossier VALUES(29,'6X9E',1647509089,NULL,'Đinh Thị Lan','083193990211','0900020210','dinh.thi.lan@example.com','Số 15, ấp Bình Tạo, xã Tân Lập 2, huyện Tân Phước, tỉnh Tiền Giang','28354','1.001193','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1647575250,'');
INSERT INTO dossier VALUES(30,'JQZ7',1647564681,NULL,'Trần Chí Hùng','087076990131','0900020130','','Số 279, ấp Bình Thuận, xã Bình Xuân, thị xã Gò Công, tỉnh Tiền Giang','28717','1.000894','{}',1,1,0,0,'',1,'','',0,'');
INSERT INTO dossier VALUES(31,'JU3E',1647570349,NULL,'Châu Anh Nam','082090990191','0900020190','','Số 149, ấp Tân Thạnh, xã Thới Sơn, thành phố Mỹ Tho, tỉnh Tiền Giang','28591','2.000884','{}',1,1,10000,0,'',6,'2/2022','Đồng ý.',0,'');
INSERT INTO dossier VALUES(32,'GPYT',1647830482,NULL,'Trần Chí Hùng','087076990131','0900020130','','Số 279, ấp Bình Thuận, xã Bình Xuân, thị xã Gò Công, tỉnh Tiền Giang','28717','','{}',1,1,0,0,'',1,'','',0,'');
INSERT INTO dossier VALUES(33,'GWEG',1647910721,NULL,'Phan Trung Quang','082093990007','0900020006','phan.trung.quang@example.com','Số 256, ấp Hòa Bình, xã Thanh Hòa, thị xã Cai Lậy, tỉnh Tiền Giang','28480','2.000635','{}',1,1,8000,8000,'',1,'1/2022','Đồng ý.',1647922792,'');
INSERT INTO dossier VALUES(34,'5S9L',1647911311,NULL,'Phạm Thị Hồng Yến','082199990219','0900020218','','Số 457, ấp Tây B, xã Hậu Mỹ Phú, huyện Cái Bè, tỉnh Tiền Giang','28375','1.000656','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1647941686,'');
INSERT INTO dossier VALUES(35,'ZL5Z',1647914342,NULL,'Nguyễn Thành Bình','079067990199','0900020198','nguyen.thanh.binh@example.com','Số 253, ấp Mỹ Hưng, xã Mỹ Tịnh An, huyện Chợ Gạo, tỉnh Tiền Giang','28603','1.009994','{}',1,3,0,0,'',7,'','',0,'');
INSERT INTO dossier VALUES(36,'MJG2',1647993696,NULL,'Trần Thị Thu Anh','082198990205','0900020204','tran.thi.thu.anh@example.com','Số 335, đường Trần Hưng Đạo, phường 4, thành phố Mỹ Tho, tỉnh Tiền Giang','28252','','{}',1,1,25000,25000,'',1,'1/2022','Đồng ý.',1648029310,'');
INSERT INTO dossier VALUES(37,'4WSJ',1647998610,NULL,'Công ty TNHH Thủy sản Hoa Sen Trắng 2','1299990169','0900030014','lienhe15@example.com','Số 252, ấp Long Hòa, xã Mỹ Thành Nam, huyện Cai Lậy, tỉnh Tiền Giang','28456','1.000894','{}',1,1,0,0,'',1,'1/2022','Đồng ý.',1648026773,'');
INSERT INTO dossier VALUES(38,'J5BT',1648006814,NULL,'Lê Thị Bích Nhi','082154990006','0900020005','','Số 21, ấp Tân Thạnh, xã Thiện Trung, huyện Cái Bè, tỉnh Tiền Giang','28384','','{}',1,1,0,0,'',5,'1/2022','Đồng ý.',0,'');
INSERT INTO dossier VALUES(39,'J7DS',1648084571,NULL,'Lê Thành Khang','082052990190','0900020189','le.thanh.khang@example.com','Số 411, ấp Phú Lợi, xã Bình Phú, huyện Gò Công Tây, tỉnh Tiền Giang','28657','2.000884','{}',1,1,10000,10000,'',1,'1/2022','Đồng ý.',0,'');
INSERT INTO dossier VALUES(40,'8Q8D',1648084573,NULL,'Đinh Thị Ngọc Trinh','083195990133','0900020132','dinh.thi.ngoc.trinh@example.com','Số 265, ấp Hòa Bình, xã Hữu Đạo, huyện Châu Thành, tỉnh Tiền Giang','28555','1.002809','{}',1,1,135000,0,'',6,'','',0,'');
INSERT INTO dossier VALUES(41,'DU4N',1648089185,NULL,'Ngô Thị Thanh Giang','082147990063','0900020062','','Số 152, ấp Mỹ Hưng, xã Hậu Mỹ Bắc A, huyện Cái Bè, tỉnh Tiền Giang','28366','1.002809','{}',1,1,135000,135000,'',7,'','',0,'');
INSERT INTO dossier VALUES(42,'VF2M',1648110967,NULL,'Võ Hữu Quang','082088990160','0900020159','vo.huu.quang@example.com','Số 65, ấp Mỹ Hưng, xã Đông Hòa, huyện Châu Thành, tỉnh Tiền Giang','28549','1.001612','{}',1,3,0,0,'',8,'','',0,'');
INSERT INTO dossier VALUES(43,'MMU2',1648168020,NULL,'Châu Hoàng Trí','082087990051','0900020050','','Số 121, ấp Long Hòa, xã Mỹ Phước Tây, thị xã Cai Lậy, tỉnh Tiền Giang','28447','1.010041','{}',1,1,0,0,'',1,'','',0,'');
CREATE TABLE dossier_paper (
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    originals INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    scans INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_id, seq)
);
INSERT INTO dossier_paper VALUES(1,1,'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)',1,0,0,'');
INSERT INTO dossier_paper VALUES(2,1,'Bản sao hợp đồng ủy quyền cho tổ chức thực hiện thủ tục liên quan đến đăng ký doanh nghiệp',0,1,0,'');
INSERT INTO dossier_paper VALUES(2,2,'Giấy giới thiệu hoặc văn bản phân công nhiệm vụ của tổ chức đó cho cá nhân trực tiếp thực hiện thủ tục liên quan đến đăng…',1,0,0,'');
INSERT INTO dossier_paper VALUES(2,3,'Bản sao Giấy chứng nhận đăng ký hoạt động chi nhánh, văn phòng đại diện hoặc giấy tờ tương đương',0,1,0,'');
INSERT INTO dossier_paper VALUES(2,4,'Thông báo về việc lập chi nhánh, văn phòng đại diện ở nước ngoài',1,0,0,'');
INSERT INTO dossier_paper VALUES(2,5,'Thông báo lập địa điểm kinh doanh',1,0,0,'');
INSERT INTO dossier_paper VALUES(2,6,'Bản sao giấy tờ pháp lý của cá nhân đối với người đứng đầu chi nhánh, văn phòng đại diện',0,1,0,'');
INSERT INTO dossier_paper VALUES(2,7,'Thông báo thành lập chi nhánh, văn phòng đại diện',1,0,0,'');
INSERT INTO dossier_paper VALUES(2,8,'Bản sao quyết định thành lập và bản sao biên bản họp về việc thành lập chi nhánh',0,1,0,'');
INSERT INTO dossier_paper VALUES(2,9,'Bản sao văn bản chấp thuận của Ủy ban Chứng khoán Nhà nước theo quy định của pháp luật về chứng khoán',0,1,0,'');
INSERT INTO dossier_paper VALUES(2,10,'Cam kết thực hiện mục tiêu xã hội, môi trường do những người sau đây ký: - Đối với doanh nghiệp tư nhân: chủ doanh nghiệp tư nhân…',1,0,0,'');
INSERT INTO dossier_paper VALUES(3,1,'Đơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)',1,0,0,'');
INSERT INTO dossier_paper VALUES(3,2,'Giấy chứng nhận đã cấp',1,0,0,'');
INSERT INTO dossier_paper VALUES(3,3,'Hợp đồng thế chấp quyền sử dụng đất',0,1,0,'');
INSERT INTO dossier_paper VALUES(4,1,'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)',1,0,0,'');
INSERT INTO dossier_paper VALUES(5,1,'Đơn đăng ký, cấp Giấy chứng nhận (Mẫu số 04a/ĐK)',1,0,0,'');
INSERT INTO dossier_paper VALUES(5,2,'Giấy tờ về quyền sử dụng đất',0,1,0,'');
INSERT INTO dossier_paper VALUES(5,3,'Giấy tờ về quyền sở hữu nhà ở, tài sản gắn liền với đất',0,1,0,'');
INSERT INTO dossier_paper VALUES(5,4,'Sơ đồ nhà ở, công trình',1,0,0,'');
INSERT INTO dossier_paper VALUES(5,5,'Chứng từ thực hiện nghĩa vụ tài chính',0,1,0,'');
INSERT INTO dossier_paper VALUES(5,6,'Giấy tờ về miễn, giảm nghĩa vụ tài chính',0,1,0,'');
INSERT INTO dossier_paper VALUES(6,1,'Đơn đề nghị xác định, xác định lại mức độ khuyết tật (Mẫu số 01)',1,0,0,'');
INSERT INTO dossier_paper VALUES(6,2,'Giấy tờ y tế chứng minh về khuyết tật',0,1,0,'');
INSERT INTO dossier_paper VALUES(6,3,'Kết luận của Hội đồng Giám định y khoa',0,1,0,'');
INSERT INTO dossier_paper VALUES(7,1,'Tờ khai đăng ký khai sinh theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(7,2,'Giấy chứng sinh',1,0,0,'');
INSERT INTO dossier_paper VALUES(7,3,'Văn bản của người làm chứng hoặc giấy cam đoan về việc sinh',1,0,0,'');
INSERT INTO dossier_paper VALUES(7,4,'Biên bản về việc trẻ bị bỏ rơi',1,0,0,'');
INSERT INTO dossier_paper VALUES(7,5,'Văn bản xác nhận của cơ sở y tế về việc mang thai hộ',1,0,0,'');
INSERT INTO dossier_paper VALUES(7,6,'Văn bản ủy quyền',1,0,0,'');
INSERT INTO dossier_paper VALUES(7,7,'Giấy tờ tùy thân của người đi đăng ký (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(7,8,'Giấy chứng nhận kết hôn của cha, mẹ (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(7,9,'Giấy tờ chứng minh nơi cư trú (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(8,1,'Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp (Mẫu số 03/2013/TT-LLTP)',1,0,0,'');
INSERT INTO dossier_paper VALUES(8,2,'Giấy chứng minh nhân dân hoặc căn cước công dân hoặc hộ chiếu',0,1,0,'');
INSERT INTO dossier_paper VALUES(8,3,'Văn bản ủy quyền',1,0,0,'');
INSERT INTO dossier_paper VALUES(8,4,'Giấy tờ chứng minh được miễn, giảm phí',0,1,0,'');
INSERT INTO dossier_paper VALUES(9,1,'Thông báo tạm ngừng kinh doanh',1,0,0,'');
INSERT INTO dossier_paper VALUES(9,2,'Biên bản họp thành viên hộ gia đình',0,1,0,'');
INSERT INTO dossier_paper VALUES(10,1,'Đơn đề nghị cấp giấy phép xây dựng',1,0,0,'');
INSERT INTO dossier_paper VALUES(10,2,'Giấy tờ chứng minh quyền sử dụng đất',0,1,0,'');
INSERT INTO dossier_paper VALUES(10,3,'Bản vẽ thiết kế xây dựng',2,0,0,'');
INSERT INTO dossier_paper VALUES(10,4,'Giấy chứng nhận thẩm duyệt thiết kế về phòng cháy chữa cháy',0,1,0,'');
INSERT INTO dossier_paper VALUES(10,5,'Văn bản cam kết bảo đảm an toàn đối với công trình liền kề',1,0,0,'');
INSERT INTO dossier_paper VALUES(10,6,'Báo cáo kết quả thẩm tra thiết kế xây dựng',1,0,0,'');
INSERT INTO dossier_paper VALUES(11,1,'Tờ khai đề nghị hỗ trợ chi phí mai táng (Mẫu số 04)',1,0,0,'');
INSERT INTO dossier_paper VALUES(11,2,'Giấy chứng tử của đối tượng',0,1,0,'');
INSERT INTO dossier_paper VALUES(11,3,'Quyết định hoặc danh sách thôi hưởng trợ cấp bảo hiểm xã hội, trợ cấp khác',0,1,0,'');
INSERT INTO dossier_paper VALUES(12,1,'Đề nghị hưởng trợ cấp thất nghiệp (Mẫu số 03)',1,0,0,'');
INSERT INTO dossier_paper VALUES(12,2,'Giấy tờ xác nhận về việc chấm dứt hợp đồng lao động',1,1,0,'');
INSERT INTO dossier_paper VALUES(12,3,'Sổ bảo hiểm xã hội',1,0,0,'');
INSERT INTO dossier_paper VALUES(13,1,'Đơn đề nghị cấp giấy phép xây dựng sửa chữa, cải tạo',1,0,0,'');
INSERT INTO dossier_paper VALUES(13,2,'Giấy tờ chứng minh quyền sở hữu, quản lý, sử dụng công trình, nhà ở',0,1,0,'');
INSERT INTO dossier_paper VALUES(13,3,'Bản vẽ hiện trạng và ảnh chụp công trình',1,0,0,'');
INSERT INTO dossier_paper VALUES(13,4,'Bản vẽ thiết kế sửa chữa, cải tạo',2,0,0,'');
INSERT INTO dossier_paper VALUES(14,1,'Thông báo tạm ngừng kinh doanh',1,0,0,'');
INSERT INTO dossier_paper VALUES(14,2,'Biên bản họp thành viên hộ gia đình',0,1,0,'');
INSERT INTO dossier_paper VALUES(15,1,'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)',1,0,0,'');
INSERT INTO dossier_paper VALUES(15,2,'Giấy tờ, tài liệu chứng minh chỗ ở hợp pháp',0,1,0,'');
INSERT INTO dossier_paper VALUES(16,1,'Bản chính giấy tờ, văn bản làm cơ sở để chứng thực',1,0,0,'');
INSERT INTO dossier_paper VALUES(16,2,'Bản sao cần chứng thực',0,1,0,'');
INSERT INTO dossier_paper VALUES(17,1,'Tờ khai đăng ký khai tử theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(17,2,'Giấy báo tử hoặc giấy tờ thay thế Giấy báo tử',1,0,0,'');
INSERT INTO dossier_paper VALUES(17,3,'Văn bản ủy quyền',1,0,0,'');
INSERT INTO dossier_paper VALUES(17,4,'Giấy tờ tùy thân của người đi đăng ký (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(17,5,'Giấy tờ chứng minh nơi cư trú cuối cùng của người chết (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(18,1,'Thông báo chấm dứt hoạt động hộ kinh doanh',1,0,0,'');
INSERT INTO dossier_paper VALUES(18,2,'Thông báo về việc chấm dứt hiệu lực mã số thuế của cơ quan thuế',1,0,0,'');
INSERT INTO dossier_paper VALUES(18,3,'Giấy chứng nhận đăng ký hộ kinh doanh',1,0,0,'');
INSERT INTO dossier_paper VALUES(18,4,'Biên bản họp thành viên hộ gia đình',0,1,0,'');
INSERT INTO dossier_paper VALUES(19,1,'Văn bản đề nghị thực hiện dự án đầu tư, gồm cả cam kết chịu mọi chi phí, rủi ro nếu dự án không được chấp',1,0,0,'');
INSERT INTO dossier_paper VALUES(19,2,'Tài liệu về tư cách pháp lý của nhà đầu tư',0,1,0,'');
INSERT INTO dossier_paper VALUES(19,3,'Tài liệu chứng minh năng lực tài chính của nhà đầu tư gồm ít nhất một trong các tài liệu sau: báo cáo tài chính 02 năm gần…',0,1,0,'');
INSERT INTO dossier_paper VALUES(19,4,'Đề xuất dự án đầu tư gồm các nội dung chủ yếu sau: nhà đầu tư hoặc hình thức lựa chọn nhà đầu tư',1,0,0,'');
INSERT INTO dossier_paper VALUES(19,5,'Trường hợp dự án đầu tư không đề nghị Nhà nước giao đất, cho thuê đất',0,1,0,'');
INSERT INTO dossier_paper VALUES(19,6,'Nội dung giải trình về công nghệ sử dụng trong dự án đầu tư đối với dự án thuộc diện thẩm định về công nghệ theo quy định…',1,0,0,'');
INSERT INTO dossier_paper VALUES(19,7,'Hợp đồng BCC đối với dự án đầu tư theo hình thức hợp đồng BCC',0,1,0,'');
INSERT INTO dossier_paper VALUES(19,8,'Tài liệu khác liên quan đến dự án đầu tư, yêu cầu về điều kiện, năng lực của nhà đầu tư theo quy định của pháp luật (nếu có…',0,1,0,'');
INSERT INTO dossier_paper VALUES(19,9,'Tờ trình chấp thuận chủ trương đầu tư',1,0,0,'');
INSERT INTO dossier_paper VALUES(19,10,'Đề xuất dự án đầu tư gồm các nội dung chủ yếu sau: mục tiêu đầu tư',0,1,0,'');
INSERT INTO dossier_paper VALUES(19,11,'Tài liệu giải trình về việc đáp ứng điều kiện để đấu giá quyền sử dụng đất theo quy định pháp luật về đất đai trong trường…',0,1,0,'');
INSERT INTO dossier_paper VALUES(19,12,'Tài liệu giải trình về việc đáp ứng điều kiện để đấu thầu lựa chọn nhà đầu tư thực hiện dự án đầu tư có sử dụng đất theo quy…',0,1,0,'');
INSERT INTO dossier_paper VALUES(19,13,'Thông tin về tài liệu chứng minh quyền sử dụng đất để cơ quan nhà nước có thẩm quyền tra cứu trên cơ sở dữ liệu hoặc bản sao…',0,1,0,'');
INSERT INTO dossier_paper VALUES(19,14,'Bản sao hợp lệ văn bản của cơ quan nhà nước có thẩm quyền chấp thuận việc thỏa thuận về nhận quyền sử dụng đất để thực hiện…',0,1,0,'');
INSERT INTO dossier_paper VALUES(20,1,'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(20,2,'Quyết định ly hôn đã có hiệu lực hoặc Trích lục khai tử của vợ/chồng',0,1,0,'');
INSERT INTO dossier_paper VALUES(20,3,'Giấy xác nhận tình trạng hôn nhân đã cấp trước đó',1,0,0,'');
INSERT INTO dossier_paper VALUES(20,4,'Giấy tờ tùy thân (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(21,1,'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(21,2,'Quyết định ly hôn đã có hiệu lực hoặc Trích lục khai tử của vợ/chồng',0,1,0,'');
INSERT INTO dossier_paper VALUES(21,3,'Giấy xác nhận tình trạng hôn nhân đã cấp trước đó',1,0,0,'');
INSERT INTO dossier_paper VALUES(21,4,'Giấy tờ tùy thân (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(25,1,'Tờ khai đăng ký nhận cha, mẹ, con theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(25,2,'Chứng cứ chứng minh quan hệ cha, mẹ, con',1,0,0,'');
INSERT INTO dossier_paper VALUES(25,3,'Giấy tờ tùy thân của người yêu cầu (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(26,1,'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)',1,0,0,'');
INSERT INTO dossier_paper VALUES(27,1,'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(27,2,'Quyết định ly hôn đã có hiệu lực hoặc Trích lục khai tử của vợ/chồng',0,1,0,'');
INSERT INTO dossier_paper VALUES(27,3,'Giấy xác nhận tình trạng hôn nhân đã cấp trước đó',1,0,0,'');
INSERT INTO dossier_paper VALUES(27,4,'Giấy tờ tùy thân (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(28,1,'Đơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)',1,0,0,'');
INSERT INTO dossier_paper VALUES(28,2,'Giấy chứng nhận đã cấp',1,0,0,'');
INSERT INTO dossier_paper VALUES(28,3,'Hợp đồng thế chấp quyền sử dụng đất',0,1,0,'');
INSERT INTO dossier_paper VALUES(29,1,'Tờ khai đăng ký khai sinh theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(29,2,'Giấy chứng sinh',1,0,0,'');
INSERT INTO dossier_paper VALUES(29,3,'Văn bản của người làm chứng hoặc giấy cam đoan về việc sinh',1,0,0,'');
INSERT INTO dossier_paper VALUES(29,4,'Biên bản về việc trẻ bị bỏ rơi',1,0,0,'');
INSERT INTO dossier_paper VALUES(29,5,'Văn bản xác nhận của cơ sở y tế về việc mang thai hộ',1,0,0,'');
INSERT INTO dossier_paper VALUES(29,6,'Văn bản ủy quyền',1,0,0,'');
INSERT INTO dossier_paper VALUES(29,7,'Giấy tờ tùy thân của người đi đăng ký (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(29,8,'Giấy chứng nhận kết hôn của cha, mẹ (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(29,9,'Giấy tờ chứng minh nơi cư trú (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(30,1,'Tờ khai đăng ký kết hôn theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(30,2,'Giấy xác nhận tình trạng hôn nhân',1,0,0,'');
INSERT INTO dossier_paper VALUES(30,3,'Trích lục ghi chú ly hôn',0,1,0,'');
INSERT INTO dossier_paper VALUES(30,4,'Giấy tờ tùy thân của hai bên nam, nữ (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(30,5,'Giấy tờ chứng minh nơi cư trú (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(31,1,'Giấy tờ tùy thân còn giá trị sử dụng (CMND, CCCD, hộ chiếu)',1,1,0,'');
INSERT INTO dossier_paper VALUES(31,2,'Giấy tờ, văn bản mà mình sẽ ký',1,0,0,'');
INSERT INTO dossier_paper VALUES(32,1,'Giấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh',1,0,0,'');
INSERT INTO dossier_paper VALUES(32,2,'Bản sao văn bản ủy quyền của các thành viên hộ gia đình cho một thành viên làm chủ hộ kinh doanh',0,1,0,'');
INSERT INTO dossier_paper VALUES(32,3,'Bản sao giấy chứng tử hoặc quyết định của Tòa án tuyên bố đã chết',0,1,0,'');
INSERT INTO dossier_paper VALUES(32,4,'Bản sao văn bản ủy quyền của thành viên mới cho chủ hộ kinh doanh trong trường hợp tiếp nhận thành viên mới',0,1,0,'');
INSERT INTO dossier_paper VALUES(32,5,'Giấy đề nghị đăng ký tạm ngừng kinh doanh/tiếp tục kinh doanh trước thời hạn đã đăng ký của hộ kinh doanh',1,0,0,'');
INSERT INTO dossier_paper VALUES(32,6,'Biên bản họp nhóm cá nhân tham gia hộ kinh doanh về việc đăng ký tạm ngừng kinh doanh hoặc tiếp tục kinh doanh trước thời…',1,0,0,'');
INSERT INTO dossier_paper VALUES(32,7,'Trường hợp ủy quyền cho tổ chức thực hiện thủ tục đăng ký hộ kinh doanh',0,1,0,'');
INSERT INTO dossier_paper VALUES(32,8,'Trường hợp ủy quyền cho cá nhân thực hiện thủ tục đăng ký hộ kinh doanh',0,1,0,'');
INSERT INTO dossier_paper VALUES(32,9,'Người ủy quyền và người được ủy quyền thực hiện thủ tục đăng ký hộ kinh doanh chịu trách nhiệm trước pháp luật về tính hợp pháp…',0,1,0,'');
INSERT INTO dossier_paper VALUES(32,10,'Giấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh do chủ hộ kinh doanh ký',1,0,0,'');
INSERT INTO dossier_paper VALUES(32,11,'Biên bản họp nhóm cá nhân tham gia hộ kinh doanh về việc đăng ký thay đổi nội dung đăng ký hộ kinh doanh đối với trường hợp…',1,0,0,'');
INSERT INTO dossier_paper VALUES(32,12,'Giấy đề nghị cấp lại Giấy chứng nhận đăng ký hộ kinh doanh',1,0,0,'');
INSERT INTO dossier_paper VALUES(32,13,'Thông báo thay đổi chủ hộ kinh doanh',1,0,0,'');
INSERT INTO dossier_paper VALUES(32,14,'Hợp đồng mua bán hoặc các giấy tờ chứng minh hoàn tất việc mua bán trong trường hợp bán hộ kinh doanh',1,0,0,'');
INSERT INTO dossier_paper VALUES(33,1,'Tờ khai cấp bản sao trích lục hộ tịch theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(33,2,'Văn bản yêu cầu nêu rõ lý do',1,0,0,'');
INSERT INTO dossier_paper VALUES(33,3,'Giấy tờ tùy thân (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(33,4,'Văn bản ủy quyền',1,0,0,'');
INSERT INTO dossier_paper VALUES(34,1,'Tờ khai đăng ký khai tử theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(34,2,'Giấy báo tử hoặc giấy tờ thay thế Giấy báo tử',1,0,0,'');
INSERT INTO dossier_paper VALUES(34,3,'Văn bản ủy quyền',1,0,0,'');
INSERT INTO dossier_paper VALUES(34,4,'Giấy tờ tùy thân của người đi đăng ký (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(34,5,'Giấy tờ chứng minh nơi cư trú cuối cùng của người chết (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(35,1,'Đơn đề nghị cấp giấy phép xây dựng',1,0,0,'');
INSERT INTO dossier_paper VALUES(35,2,'Giấy tờ chứng minh quyền sử dụng đất',0,1,0,'');
INSERT INTO dossier_paper VALUES(35,3,'Bản vẽ thiết kế xây dựng',2,0,0,'');
INSERT INTO dossier_paper VALUES(35,4,'Giấy chứng nhận thẩm duyệt thiết kế về phòng cháy chữa cháy',0,1,0,'');
INSERT INTO dossier_paper VALUES(35,5,'Văn bản cam kết bảo đảm an toàn đối với công trình liền kề',1,0,0,'');
INSERT INTO dossier_paper VALUES(35,6,'Báo cáo kết quả thẩm tra thiết kế xây dựng',1,0,0,'');
INSERT INTO dossier_paper VALUES(36,1,'Giao dịch đã được chứng thực',1,0,0,'');
INSERT INTO dossier_paper VALUES(36,2,'Văn bản thỏa thuận về việc sửa lỗi sai sót trong giao dịch đã được chứng thực',1,0,0,'');
INSERT INTO dossier_paper VALUES(37,1,'Tờ khai đăng ký kết hôn theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(37,2,'Giấy xác nhận tình trạng hôn nhân',1,0,0,'');
INSERT INTO dossier_paper VALUES(37,3,'Trích lục ghi chú ly hôn',0,1,0,'');
INSERT INTO dossier_paper VALUES(37,4,'Giấy tờ tùy thân của hai bên nam, nữ (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(37,5,'Giấy tờ chứng minh nơi cư trú (xuất trình)',1,0,0,'');
INSERT INTO dossier_paper VALUES(39,1,'Giấy tờ tùy thân còn giá trị sử dụng (CMND, CCCD, hộ chiếu)',1,1,0,'');
INSERT INTO dossier_paper VALUES(39,2,'Giấy tờ, văn bản mà mình sẽ ký',1,0,0,'');
INSERT INTO dossier_paper VALUES(40,1,'Đơn đề nghị đổi giấy phép lái xe theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(40,2,'Giấy khám sức khỏe của người lái xe',1,0,0,'');
INSERT INTO dossier_paper VALUES(40,3,'Giấy phép lái xe',0,1,0,'');
INSERT INTO dossier_paper VALUES(40,4,'Giấy chứng minh nhân dân hoặc căn cước công dân',0,1,0,'');
INSERT INTO dossier_paper VALUES(41,1,'Đơn đề nghị đổi giấy phép lái xe theo mẫu',1,0,0,'');
INSERT INTO dossier_paper VALUES(41,2,'Giấy khám sức khỏe của người lái xe',1,0,0,'');
INSERT INTO dossier_paper VALUES(41,3,'Giấy phép lái xe',0,1,0,'');
INSERT INTO dossier_paper VALUES(41,4,'Giấy chứng minh nhân dân hoặc căn cước công dân',0,1,0,'');
INSERT INTO dossier_paper VALUES(42,1,'Giấy đề nghị đăng ký hộ kinh doanh',1,0,0,'');
INSERT INTO dossier_paper VALUES(42,2,'Giấy tờ pháp lý của cá nhân chủ hộ, thành viên hộ gia đình',0,1,0,'');
INSERT INTO dossier_paper VALUES(42,3,'Biên bản họp thành viên hộ gia đình về việc thành lập hộ kinh doanh',0,1,0,'');
INSERT INTO dossier_paper VALUES(42,4,'Văn bản ủy quyền cho một thành viên làm chủ hộ kinh doanh',0,1,0,'');
INSERT INTO dossier_paper VALUES(43,1,'Tờ khai thay đổi thông tin cư trú (Mẫu CT01)',1,0,0,'');
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    paper_seq INTEGER NOT NULL,   -- 0: not one of the papers
    kind INTEGER NOT NULL,        -- enum attachment_kind: 1 input, 2 supplement, 3 output of a step, 4 result
    filename TEXT NOT NULL,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    actor_kind INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    removed_at INTEGER NOT NULL
);
CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    kind INTEGER NOT NULL,        -- enum letter_kind
    form_set INTEGER NOT NULL,    -- enum form_set
    agency_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    no INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by_id INTEGER NOT NULL,
    data TEXT NOT NULL,
    UNIQUE (agency_id, kind, year, no)
);
INSERT INTO letter VALUES(1,1,1,1,260,2022,1,1642032893,523,'{"reason":"","due":"1642119240","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai thay đổi thông tin cư trú (Mẫu CT01)"}');
INSERT INTO letter VALUES(2,2,1,1,3,2022,1,1642384807,9,'{"reason":"","due":"1642471200","old_due":"0","answer_by":"0","papers":"0\t1\t0\tBản sao hợp đồng ủy quyền cho tổ chức thực hiện thủ tục liên quan đến đăng ký doanh nghiệp\n1\t0\t0\tGiấy giới thiệu hoặc văn bản phân công nhiệm vụ của tổ chức đó cho cá nhân trực tiếp thực hiện thủ tục liên quan đến đăng…\n0\t1\t0\tBản sao Giấy chứng nhận đăng ký hoạt động chi nhánh, văn phòng đại diện hoặc giấy tờ tương đương\n1\t0\t0\tThông báo về việc lập chi nhánh, văn phòng đại diện ở nước ngoài\n1\t0\t0\tThông báo lập địa điểm kinh doanh\n0\t1\t0\tBản sao giấy tờ pháp lý của cá nhân đối với người đứng đầu chi nhánh, văn phòng đại diện\n1\t0\t0\tThông báo thành lập chi nhánh, văn phòng đại diện\n0\t1\t0\tBản sao quyết định thành lập và bản sao biên bản họp về việc thành lập chi nhánh\n0\t1\t0\tBản sao văn bản chấp thuận của Ủy ban Chứng khoán Nhà nước theo quy định của pháp luật về chứng khoán\n1\t0\t0\tCam kết thực hiện mục tiêu xã hội, môi trường do những người sau đây ký: - Đối với doanh nghiệp tư nhân: chủ doanh nghiệp tư nhân…"}');
INSERT INTO letter VALUES(3,3,1,1,169,2022,1,1642723926,351,'{"reason":"","due":"1644279120","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)\n1\t0\t0\tGiấy chứng nhận đã cấp\n0\t1\t0\tHợp đồng thế chấp quyền sử dụng đất"}');
INSERT INTO letter VALUES(4,4,1,1,502,2022,1,1642991207,878,'{"reason":"","due":"1643077560","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai thay đổi thông tin cư trú (Mẫu CT01)"}');
INSERT INTO letter VALUES(5,5,1,1,61,2022,1,1643163077,132,'{"reason":"","due":"1647396660","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐơn đăng ký, cấp Giấy chứng nhận (Mẫu số 04a/ĐK)\n0\t1\t0\tGiấy tờ về quyền sử dụng đất\n0\t1\t0\tGiấy tờ về quyền sở hữu nhà ở, tài sản gắn liền với đất\n1\t0\t0\tSơ đồ nhà ở, công trình\n0\t1\t0\tChứng từ thực hiện nghĩa vụ tài chính\n0\t1\t0\tGiấy tờ về miễn, giảm nghĩa vụ tài chính"}');
INSERT INTO letter VALUES(6,6,1,1,312,2022,1,1643355789,593,'{"reason":"","due":"1646984580","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐơn đề nghị xác định, xác định lại mức độ khuyết tật (Mẫu số 01)\n0\t1\t0\tGiấy tờ y tế chứng minh về khuyết tật\n0\t1\t0\tKết luận của Hội đồng Giám định y khoa"}');
INSERT INTO letter VALUES(7,7,1,1,592,2022,1,1644202455,1013,'{"reason":"","due":"1644228000","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai đăng ký khai sinh theo mẫu\n1\t0\t0\tGiấy chứng sinh\n1\t0\t0\tVăn bản của người làm chứng hoặc giấy cam đoan về việc sinh\n1\t0\t0\tBiên bản về việc trẻ bị bỏ rơi\n1\t0\t0\tVăn bản xác nhận của cơ sở y tế về việc mang thai hộ\n1\t0\t0\tVăn bản ủy quyền\n1\t0\t0\tGiấy tờ tùy thân của người đi đăng ký (xuất trình)\n1\t0\t0\tGiấy chứng nhận kết hôn của cha, mẹ (xuất trình)\n1\t0\t0\tGiấy tờ chứng minh nơi cư trú (xuất trình)"}');
INSERT INTO letter VALUES(8,8,1,1,3,2022,2,1644309733,8,'{"reason":"","due":"1645178400","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai yêu cầu cấp Phiếu lý lịch tư pháp (Mẫu số 03/2013/TT-LLTP)\n0\t1\t0\tGiấy chứng minh nhân dân hoặc căn cước công dân hoặc hộ chiếu\n1\t0\t0\tVăn bản ủy quyền\n0\t1\t0\tGiấy tờ chứng minh được miễn, giảm phí"}');
INSERT INTO letter VALUES(9,9,1,1,61,2022,2,1644802283,134,'{"reason":"","due":"1645061460","old_due":"0","answer_by":"0","papers":"1\t0\t0\tThông báo tạm ngừng kinh doanh\n0\t1\t0\tBiên bản họp thành viên hộ gia đình"}');
INSERT INTO letter VALUES(10,10,1,1,97,2022,1,1644883745,210,'{"reason":"","due":"1646215200","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐơn đề nghị cấp giấy phép xây dựng\n0\t1\t0\tGiấy tờ chứng minh quyền sử dụng đất\n2\t0\t0\tBản vẽ thiết kế xây dựng\n0\t1\t0\tGiấy chứng nhận thẩm duyệt thiết kế về phòng cháy chữa cháy\n1\t0\t0\tVăn bản cam kết bảo đảm an toàn đối với công trình liền kề\n1\t0\t0\tBáo cáo kết quả thẩm tra thiết kế xây dựng"}');
INSERT INTO letter VALUES(11,11,1,1,346,2022,1,1645080819,643,'{"reason":"","due":"1645685580","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai đề nghị hỗ trợ chi phí mai táng (Mẫu số 04)\n0\t1\t0\tGiấy chứng tử của đối tượng\n0\t1\t0\tQuyết định hoặc danh sách thôi hưởng trợ cấp bảo hiểm xã hội, trợ cấp khác"}');
INSERT INTO letter VALUES(12,8,4,1,8,2022,1,1645406893,22,'{"reason":"Hệ thống dữ liệu chuyên ngành bị gián đoạn hai ngày nên chưa in được kết quả","due":"1646011693","old_due":"1645178400","answer_by":"0","papers":"1\t0\t0\tTờ khai yêu cầu cấp Phiếu lý lịch tư pháp (Mẫu số 03/2013/TT-LLTP)\n0\t1\t0\tGiấy chứng minh nhân dân hoặc căn cước công dân hoặc hộ chiếu\n1\t0\t0\tVăn bản ủy quyền\n0\t1\t0\tGiấy tờ chứng minh được miễn, giảm phí"}');
INSERT INTO letter VALUES(13,12,1,1,3,2022,3,1646616148,6,'{"reason":"","due":"1649035320","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐề nghị hưởng trợ cấp thất nghiệp (Mẫu số 03)\n1\t1\t0\tGiấy tờ xác nhận về việc chấm dứt hợp đồng lao động\n1\t0\t0\tSổ bảo hiểm xã hội"}');
INSERT INTO letter VALUES(14,13,1,1,241,2022,1,1646876991,488,'{"reason":"","due":"1648202400","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐơn đề nghị cấp giấy phép xây dựng sửa chữa, cải tạo\n0\t1\t0\tGiấy tờ chứng minh quyền sở hữu, quản lý, sử dụng công trình, nhà ở\n1\t0\t0\tBản vẽ hiện trạng và ảnh chụp công trình\n2\t0\t0\tBản vẽ thiết kế sửa chữa, cải tạo"}');
INSERT INTO letter VALUES(15,14,1,1,61,2022,3,1646961473,132,'{"reason":"","due":"1647393420","old_due":"0","answer_by":"0","papers":"1\t0\t0\tThông báo tạm ngừng kinh doanh\n0\t1\t0\tBiên bản họp thành viên hộ gia đình"}');
INSERT INTO letter VALUES(16,15,1,1,606,2022,1,1647217225,1034,'{"reason":"","due":"1647476400","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai thay đổi thông tin cư trú (Mẫu CT01)\n0\t1\t0\tGiấy tờ, tài liệu chứng minh chỗ ở hợp pháp"}');
INSERT INTO letter VALUES(17,16,1,1,61,2022,4,1647218286,132,'{"reason":"","due":"1647252000","old_due":"0","answer_by":"0","papers":"1\t0\t0\tBản chính giấy tờ, văn bản làm cơ sở để chứng thực\n0\t1\t0\tBản sao cần chứng thực"}');
INSERT INTO letter VALUES(18,17,1,1,568,2022,1,1647220159,977,'{"reason":"","due":"1647252000","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai đăng ký khai tử theo mẫu\n1\t0\t0\tGiấy báo tử hoặc giấy tờ thay thế Giấy báo tử\n1\t0\t0\tVăn bản ủy quyền\n1\t0\t0\tGiấy tờ tùy thân của người đi đăng ký (xuất trình)\n1\t0\t0\tGiấy tờ chứng minh nơi cư trú cuối cùng của người chết (xuất trình)"}');
INSERT INTO letter VALUES(19,18,1,1,97,2022,2,1647220230,211,'{"reason":"","due":"1647479400","old_due":"0","answer_by":"0","papers":"1\t0\t0\tThông báo chấm dứt hoạt động hộ kinh doanh\n1\t0\t0\tThông báo về việc chấm dứt hiệu lực mã số thuế của cơ quan thuế\n1\t0\t0\tGiấy chứng nhận đăng ký hộ kinh doanh\n0\t1\t0\tBiên bản họp thành viên hộ gia đình"}');
INSERT INTO letter VALUES(20,19,1,1,3,2022,4,1647223439,7,'{"reason":"","due":"1649210580","old_due":"0","answer_by":"0","papers":"1\t0\t0\tVăn bản đề nghị thực hiện dự án đầu tư, gồm cả cam kết chịu mọi chi phí, rủi ro nếu dự án không được chấp\n0\t1\t0\tTài liệu về tư cách pháp lý của nhà đầu tư\n0\t1\t0\tTài liệu chứng minh năng lực tài chính của nhà đầu tư gồm ít nhất một trong các tài liệu sau: báo cáo tài chính 02 năm gần…\n1\t0\t0\tĐề xuất dự án đầu tư gồm các nội dung chủ yếu sau: nhà đầu tư hoặc hình thức lựa chọn nhà đầu tư\n0\t1\t0\tTrường hợp dự án đầu tư không đề nghị Nhà nước giao đất, cho thuê đất\n1\t0\t0\tNội dung giải trình về công nghệ sử dụng trong dự án đầu tư đối với dự án thuộc diện thẩm định về công nghệ theo quy định…\n0\t1\t0\tHợp đồng BCC đối với dự án đầu tư theo hình thức hợp đồng BCC\n0\t1\t0\tTài liệu khác liên quan đến dự án đầu tư, yêu cầu về điều kiện, năng lực của nhà đầu tư theo quy định của pháp luật (nếu có…\n1\t0\t0\tTờ trình chấp thuận chủ trương đầu tư\n0\t1\t0\tĐề xuất dự án đầu tư gồm các nội dung chủ yếu sau: mục tiêu đầu tư\n0\t1\t0\tTài liệu giải trình về việc đáp ứng điều kiện để đấu giá quyền sử dụng đất theo quy định pháp luật về đất đai trong trường…\n0\t1\t0\tTài liệu giải trình về việc đáp ứng điều kiện để đấu thầu lựa chọn nhà đầu tư thực hiện dự án đầu tư có sử dụng đất theo quy…\n0\t1\t0\tThông tin về tài liệu chứng minh quyền sử dụng đất để cơ quan nhà nước có thẩm quyền tra cứu trên cơ sở dữ liệu hoặc bản sao…\n0\t1\t0\tBản sao hợp lệ văn bản của cơ quan nhà nước có thẩm quyền chấp thuận việc thỏa thuận về nhận quyền sử dụng đất để thực hiện…"}');
INSERT INTO letter VALUES(21,20,1,1,318,2022,1,1647225002,599,'{"reason":"","due":"1647484200","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai cấp Giấy xác nhận tình trạng hôn nhân theo mẫu\n0\t1\t0\tQuyết định ly hôn đã có hiệu lực hoặc Trích lục khai tử của vợ/chồng\n1\t0\t0\tGiấy xác nhận tình trạng hôn nhân đã cấp trước đó\n1\t0\t0\tGiấy tờ tùy thân (xuất trình)"}');
INSERT INTO letter VALUES(22,21,1,1,420,2022,1,1647227034,756,'{"reason":"","due":"1647486180","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai cấp Giấy xác nhận tình trạng hôn nhân theo mẫu\n0\t1\t0\tQuyết định ly hôn đã có hiệu lực hoặc Trích lục khai tử của vợ/chồng\n1\t0\t0\tGiấy xác nhận tình trạng hôn nhân đã cấp trước đó\n1\t0\t0\tGiấy tờ tùy thân (xuất trình)"}');
INSERT INTO letter VALUES(23,25,1,1,440,2022,1,1647392639,783,'{"reason":"","due":"1647824580","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai đăng ký nhận cha, mẹ, con theo mẫu\n1\t0\t0\tChứng cứ chứng minh quan hệ cha, mẹ, con\n1\t0\t0\tGiấy tờ tùy thân của người yêu cầu (xuất trình)"}');
INSERT INTO letter VALUES(24,26,1,1,346,2022,2,1647396471,643,'{"reason":"","due":"1647482820","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai thay đổi thông tin cư trú (Mẫu CT01)"}');
INSERT INTO letter VALUES(25,27,1,1,380,2022,1,1647398081,694,'{"reason":"","due":"1647830040","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai cấp Giấy xác nhận tình trạng hôn nhân theo mẫu\n0\t1\t0\tQuyết định ly hôn đã có hiệu lực hoặc Trích lục khai tử của vợ/chồng\n1\t0\t0\tGiấy xác nhận tình trạng hôn nhân đã cấp trước đó\n1\t0\t0\tGiấy tờ tùy thân (xuất trình)"}');
INSERT INTO letter VALUES(26,28,1,1,61,2022,5,1647480887,134,'{"reason":"","due":"1648431240","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐơn đề nghị cấp đổi Giấy chứng nhận (Mẫu số 10/ĐK)\n1\t0\t0\tGiấy chứng nhận đã cấp\n0\t1\t0\tHợp đồng thế chấp quyền sử dụng đất"}');
INSERT INTO letter VALUES(27,29,1,1,368,2022,1,1647509089,676,'{"reason":"","due":"1647597600","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai đăng ký khai sinh theo mẫu\n1\t0\t0\tGiấy chứng sinh\n1\t0\t0\tVăn bản của người làm chứng hoặc giấy cam đoan về việc sinh\n1\t0\t0\tBiên bản về việc trẻ bị bỏ rơi\n1\t0\t0\tVăn bản xác nhận của cơ sở y tế về việc mang thai hộ\n1\t0\t0\tVăn bản ủy quyền\n1\t0\t0\tGiấy tờ tùy thân của người đi đăng ký (xuất trình)\n1\t0\t0\tGiấy chứng nhận kết hôn của cha, mẹ (xuất trình)\n1\t0\t0\tGiấy tờ chứng minh nơi cư trú (xuất trình)"}');
INSERT INTO letter VALUES(28,30,1,1,488,2022,1,1647564681,857,'{"reason":"","due":"1647597600","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai đăng ký kết hôn theo mẫu\n1\t0\t0\tGiấy xác nhận tình trạng hôn nhân\n0\t1\t0\tTrích lục ghi chú ly hôn\n1\t0\t0\tGiấy tờ tùy thân của hai bên nam, nữ (xuất trình)\n1\t0\t0\tGiấy tờ chứng minh nơi cư trú (xuất trình)"}');
INSERT INTO letter VALUES(29,31,1,1,61,2022,6,1647570349,134,'{"reason":"","due":"1647597600","old_due":"0","answer_by":"0","papers":"1\t1\t0\tGiấy tờ tùy thân còn giá trị sử dụng (CMND, CCCD, hộ chiếu)\n1\t0\t0\tGiấy tờ, văn bản mà mình sẽ ký"}');
INSERT INTO letter VALUES(30,30,2,1,488,2022,1,1647572841,857,'{"reason":"Bổ sung giấy tờ chứng minh nơi cư trú hiện tại","due":"1647597600","old_due":"1647597600","answer_by":"19099","papers":"1\t0\t0\tTờ khai đăng ký kết hôn theo mẫu\n1\t0\t0\tGiấy xác nhận tình trạng hôn nhân\n0\t1\t0\tTrích lục ghi chú ly hôn\n1\t0\t0\tGiấy tờ tùy thân của hai bên nam, nữ (xuất trình)\n1\t0\t0\tGiấy tờ chứng minh nơi cư trú (xuất trình)"}');
INSERT INTO letter VALUES(31,32,1,1,223,2022,1,1647830482,453,'{"reason":"","due":"1648089660","old_due":"0","answer_by":"0","papers":"1\t0\t0\tGiấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh\n0\t1\t0\tBản sao văn bản ủy quyền của các thành viên hộ gia đình cho một thành viên làm chủ hộ kinh doanh\n0\t1\t0\tBản sao giấy chứng tử hoặc quyết định của Tòa án tuyên bố đã chết\n0\t1\t0\tBản sao văn bản ủy quyền của thành viên mới cho chủ hộ kinh doanh trong trường hợp tiếp nhận thành viên mới\n1\t0\t0\tGiấy đề nghị đăng ký tạm ngừng kinh doanh/tiếp tục kinh doanh trước thời hạn đã đăng ký của hộ kinh doanh\n1\t0\t0\tBiên bản họp nhóm cá nhân tham gia hộ kinh doanh về việc đăng ký tạm ngừng kinh doanh hoặc tiếp tục kinh doanh trước thời…\n0\t1\t0\tTrường hợp ủy quyền cho tổ chức thực hiện thủ tục đăng ký hộ kinh doanh\n0\t1\t0\tTrường hợp ủy quyền cho cá nhân thực hiện thủ tục đăng ký hộ kinh doanh\n0\t1\t0\tNgười ủy quyền và người được ủy quyền thực hiện thủ tục đăng ký hộ kinh doanh chịu trách nhiệm trước pháp luật về tính hợp pháp…\n1\t0\t0\tGiấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh do chủ hộ kinh doanh ký\n1\t0\t0\tBiên bản họp nhóm cá nhân tham gia hộ kinh doanh về việc đăng ký thay đổi nội dung đăng ký hộ kinh doanh đối với trường hợp…\n1\t0\t0\tGiấy đề nghị cấp lại Giấy chứng nhận đăng ký hộ kinh doanh\n1\t0\t0\tThông báo thay đổi chủ hộ kinh doanh\n1\t0\t0\tHợp đồng mua bán hoặc các giấy tờ chứng minh hoàn tất việc mua bán trong trường hợp bán hộ kinh doanh"}');
INSERT INTO letter VALUES(32,33,1,1,412,2022,1,1647910721,744,'{"reason":"","due":"1647943200","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai cấp bản sao trích lục hộ tịch theo mẫu\n1\t0\t0\tVăn bản yêu cầu nêu rõ lý do\n1\t0\t0\tGiấy tờ tùy thân (xuất trình)\n1\t0\t0\tVăn bản ủy quyền"}');
INSERT INTO letter VALUES(33,34,1,1,358,2022,1,1647911311,661,'{"reason":"","due":"1647943200","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai đăng ký khai tử theo mẫu\n1\t0\t0\tGiấy báo tử hoặc giấy tờ thay thế Giấy báo tử\n1\t0\t0\tVăn bản ủy quyền\n1\t0\t0\tGiấy tờ tùy thân của người đi đăng ký (xuất trình)\n1\t0\t0\tGiấy tờ chứng minh nơi cư trú cuối cùng của người chết (xuất trình)"}');
INSERT INTO letter VALUES(34,35,1,1,61,2022,7,1647914342,132,'{"reason":"","due":"1649239200","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐơn đề nghị cấp giấy phép xây dựng\n0\t1\t0\tGiấy tờ chứng minh quyền sử dụng đất\n2\t0\t0\tBản vẽ thiết kế xây dựng\n0\t1\t0\tGiấy chứng nhận thẩm duyệt thiết kế về phòng cháy chữa cháy\n1\t0\t0\tVăn bản cam kết bảo đảm an toàn đối với công trình liền kề\n1\t0\t0\tBáo cáo kết quả thẩm tra thiết kế xây dựng"}');
INSERT INTO letter VALUES(35,32,3,1,226,2022,1,1647918403,457,'{"reason":"Đồng ý.","due":"1648089660","old_due":"1648089660","answer_by":"0","papers":"1\t0\t0\tGiấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh\n0\t1\t0\tBản sao văn bản ủy quyền của các thành viên hộ gia đình cho một thành viên làm chủ hộ kinh doanh\n0\t1\t0\tBản sao giấy chứng tử hoặc quyết định của Tòa án tuyên bố đã chết\n0\t1\t0\tBản sao văn bản ủy quyền của thành viên mới cho chủ hộ kinh doanh trong trường hợp tiếp nhận thành viên mới\n1\t0\t0\tGiấy đề nghị đăng ký tạm ngừng kinh doanh/tiếp tục kinh doanh trước thời hạn đã đăng ký của hộ kinh doanh\n1\t0\t0\tBiên bản họp nhóm cá nhân tham gia hộ kinh doanh về việc đăng ký tạm ngừng kinh doanh hoặc tiếp tục kinh doanh trước thời…\n0\t1\t0\tTrường hợp ủy quyền cho tổ chức thực hiện thủ tục đăng ký hộ kinh doanh\n0\t1\t0\tTrường hợp ủy quyền cho cá nhân thực hiện thủ tục đăng ký hộ kinh doanh\n0\t1\t0\tNgười ủy quyền và người được ủy quyền thực hiện thủ tục đăng ký hộ kinh doanh chịu trách nhiệm trước pháp luật về tính hợp pháp…\n1\t0\t0\tGiấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh do chủ hộ kinh doanh ký\n1\t0\t0\tBiên bản họp nhóm cá nhân tham gia hộ kinh doanh về việc đăng ký thay đổi nội dung đăng ký hộ kinh doanh đối với trường hợp…\n1\t0\t0\tGiấy đề nghị cấp lại Giấy chứng nhận đăng ký hộ kinh doanh\n1\t0\t0\tThông báo thay đổi chủ hộ kinh doanh\n1\t0\t0\tHợp đồng mua bán hoặc các giấy tờ chứng minh hoàn tất việc mua bán trong trường hợp bán hộ kinh doanh"}');
INSERT INTO letter VALUES(36,36,1,1,472,2022,1,1647993696,833,'{"reason":"","due":"1648166460","old_due":"0","answer_by":"0","papers":"1\t0\t0\tGiao dịch đã được chứng thực\n1\t0\t0\tVăn bản thỏa thuận về việc sửa lỗi sai sót trong giao dịch đã được chứng thực"}');
INSERT INTO letter VALUES(37,37,1,1,290,2022,1,1647998610,570,'{"reason":"","due":"1648029600","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai đăng ký kết hôn theo mẫu\n1\t0\t0\tGiấy xác nhận tình trạng hôn nhân\n0\t1\t0\tTrích lục ghi chú ly hôn\n1\t0\t0\tGiấy tờ tùy thân của hai bên nam, nữ (xuất trình)\n1\t0\t0\tGiấy tờ chứng minh nơi cư trú (xuất trình)"}');
INSERT INTO letter VALUES(38,38,1,1,3,2022,5,1648006814,9,'{"reason":"","due":"1648093200","old_due":"0","answer_by":"0","papers":""}');
INSERT INTO letter VALUES(39,39,1,1,300,2022,1,1648084571,584,'{"reason":"","due":"1648116000","old_due":"0","answer_by":"0","papers":"1\t1\t0\tGiấy tờ tùy thân còn giá trị sử dụng (CMND, CCCD, hộ chiếu)\n1\t0\t0\tGiấy tờ, văn bản mà mình sẽ ký"}');
INSERT INTO letter VALUES(40,40,1,1,3,2022,6,1648084573,8,'{"reason":"","due":"1648689360","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐơn đề nghị đổi giấy phép lái xe theo mẫu\n1\t0\t0\tGiấy khám sức khỏe của người lái xe\n0\t1\t0\tGiấy phép lái xe\n0\t1\t0\tGiấy chứng minh nhân dân hoặc căn cước công dân"}');
INSERT INTO letter VALUES(41,41,1,1,3,2022,7,1648089185,8,'{"reason":"","due":"1648693980","old_due":"0","answer_by":"0","papers":"1\t0\t0\tĐơn đề nghị đổi giấy phép lái xe theo mẫu\n1\t0\t0\tGiấy khám sức khỏe của người lái xe\n0\t1\t0\tGiấy phép lái xe\n0\t1\t0\tGiấy chứng minh nhân dân hoặc căn cước công dân"}');
INSERT INTO letter VALUES(42,42,1,1,61,2022,8,1648110967,133,'{"reason":"","due":"1648542960","old_due":"0","answer_by":"0","papers":"1\t0\t0\tGiấy đề nghị đăng ký hộ kinh doanh\n0\t1\t0\tGiấy tờ pháp lý của cá nhân chủ hộ, thành viên hộ gia đình\n0\t1\t0\tBiên bản họp thành viên hộ gia đình về việc thành lập hộ kinh doanh\n0\t1\t0\tVăn bản ủy quyền cho một thành viên làm chủ hộ kinh doanh"}');
INSERT INTO letter VALUES(43,43,1,1,450,2022,1,1648168020,798,'{"reason":"","due":"1648427220","old_due":"0","answer_by":"0","papers":"1\t0\t0\tTờ khai thay đổi thông tin cư trú (Mẫu CT01)"}');
CREATE TABLE rating (
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    item INTEGER NOT NULL,        -- 1..11, NĐ 61/2018 Đ.30-31; 0 overall
    score INTEGER NOT NULL,
    PRIMARY KEY (case_id, item)
);
INSERT INTO rating VALUES(1,3,2);
INSERT INTO rating VALUES(1,4,2);
INSERT INTO rating VALUES(1,6,2);
INSERT INTO rating VALUES(1,7,2);
INSERT INTO rating VALUES(1,8,1);
INSERT INTO rating VALUES(3,3,2);
INSERT INTO rating VALUES(3,4,1);
INSERT INTO rating VALUES(3,6,2);
INSERT INTO rating VALUES(3,7,0);
INSERT INTO rating VALUES(3,8,2);
INSERT INTO rating VALUES(9,3,0);
INSERT INTO rating VALUES(9,4,2);
INSERT INTO rating VALUES(9,6,1);
INSERT INTO rating VALUES(9,7,2);
INSERT INTO rating VALUES(9,8,2);
INSERT INTO rating VALUES(8,3,2);
INSERT INTO rating VALUES(8,4,2);
INSERT INTO rating VALUES(8,6,0);
INSERT INTO rating VALUES(8,7,2);
INSERT INTO rating VALUES(8,8,2);
INSERT INTO rating VALUES(5,3,2);
INSERT INTO rating VALUES(5,4,1);
INSERT INTO rating VALUES(5,6,1);
INSERT INTO rating VALUES(5,7,2);
INSERT INTO rating VALUES(5,8,2);
INSERT INTO rating VALUES(10,3,2);
INSERT INTO rating VALUES(10,4,0);
INSERT INTO rating VALUES(10,6,2);
INSERT INTO rating VALUES(10,7,2);
INSERT INTO rating VALUES(10,8,1);
INSERT INTO rating VALUES(17,3,2);
INSERT INTO rating VALUES(17,4,2);
INSERT INTO rating VALUES(17,6,1);
INSERT INTO rating VALUES(17,7,2);
INSERT INTO rating VALUES(17,8,1);
INSERT INTO rating VALUES(14,3,2);
INSERT INTO rating VALUES(14,4,2);
INSERT INTO rating VALUES(14,6,1);
INSERT INTO rating VALUES(14,7,2);
INSERT INTO rating VALUES(14,8,2);
INSERT INTO rating VALUES(18,3,2);
INSERT INTO rating VALUES(18,4,2);
INSERT INTO rating VALUES(18,6,2);
INSERT INTO rating VALUES(18,7,2);
INSERT INTO rating VALUES(18,8,2);
INSERT INTO rating VALUES(20,3,2);
INSERT INTO rating VALUES(20,4,2);
INSERT INTO rating VALUES(20,6,2);
INSERT INTO rating VALUES(20,7,0);
INSERT INTO rating VALUES(20,8,2);
INSERT INTO rating VALUES(25,3,2);
INSERT INTO rating VALUES(25,4,2);
INSERT INTO rating VALUES(25,6,2);
INSERT INTO rating VALUES(25,7,2);
INSERT INTO rating VALUES(25,8,2);
INSERT INTO rating VALUES(33,3,2);
INSERT INTO rating VALUES(33,4,2);
INSERT INTO rating VALUES(33,6,2);
INSERT INTO rating VALUES(33,7,2);
INSERT INTO rating VALUES(33,8,0);
INSERT INTO rating VALUES(34,3,2);
INSERT INTO rating VALUES(34,4,1);
INSERT INTO rating VALUES(34,6,2);
INSERT INTO rating VALUES(34,7,1);
INSERT INTO rating VALUES(34,8,2);
INSERT INTO rating VALUES(28,3,2);
INSERT INTO rating VALUES(28,4,1);
INSERT INTO rating VALUES(28,6,2);
INSERT INTO rating VALUES(28,7,2);
INSERT INTO rating VALUES(28,8,1);
CREATE TABLE rating_note (
    case_id INTEGER PRIMARY KEY REFERENCES case_ (id),
    at INTEGER NOT NULL,
    words TEXT NOT NULL
);
CREATE TABLE claim (
    account_id INTEGER NOT NULL REFERENCES account (id),
    case_id INTEGER NOT NULL REFERENCES case_ (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (account_id, case_id)
);
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    procedure_rev_id INTEGER NOT NULL REFERENCES procedure_rev (id),
    receiver_id INTEGER NOT NULL, -- 0: not chosen yet
    bundle_code TEXT NOT NULL,
    json TEXT NOT NULL,
    page INTEGER NOT NULL,
    key TEXT NOT NULL UNIQUE,     -- makes filing idempotent: double click, back button, two tabs
    created_at INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    case_id INTEGER NOT NULL      -- the case it became; 0 not yet
);
CREATE TABLE draft_file (
    id INTEGER PRIMARY KEY,
    draft_id INTEGER NOT NULL REFERENCES draft (id),
    paper_seq INTEGER NOT NULL,
    filename TEXT NOT NULL,
    hash TEXT NOT NULL,
    size INTEGER NOT NULL,
    type TEXT NOT NULL,
    added_at INTEGER NOT NULL
);
CREATE TABLE idempotency (
    key TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    answer TEXT NOT NULL
);
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    channel TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,     -- 0 not yet
    gave_up_at INTEGER NOT NULL,
    error TEXT NOT NULL
);
INSERT INTO notice VALUES(6,'event-10-sms','sms','0900030000','Một cửa','Hồ sơ H58.3-220117-0001 (Đăng ký hoạt động chi nhánh, văn phòng đại diện, thông báo lập địa điểm kinh doanh; thông báo lập chi nhánh, văn phòng đại diện ở nước ngoài): Lãnh đạo đã ký. Trung tâm Phục vụ hành chính công',2,1642401923,1642401923,0,0,0,'');
INSERT INTO notice VALUES(12,'event-16-sms','sms','0900020112','Một cửa','Hồ sơ H58.502-220124-0001 (Xác nhận thông tin về cư trú): Hồ sơ đã được tiếp nhận. Mã tra cứu: BS3E. Hẹn trả kết quả: 09:26, 25/01/2022. Ủy ban nhân dân xã Phú Phong, huyện Châu Thành',4,1642991207,1642991207,0,0,0,'');
INSERT INTO notice VALUES(18,'event-28-sms','sms','0900020118','Một cửa','Hồ sơ H58.169-220121-0001 (Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất): Đã trả kết quả. Bộ phận Tiếp nhận và Trả kết quả huyện Châu Thành',3,1643165591,1643165591,0,0,0,'');
INSERT INTO notice VALUES(24,'event-36-sms','sms','0900030025','Một cửa','Hồ sơ H58.592-220207-0001 (Thủ tục đăng ký khai sinh): Lãnh đạo đã ký. Ủy ban nhân dân xã Tân Tây, huyện Gò Công Đông',7,1644227691,1644227691,0,0,0,'');
INSERT INTO notice VALUES(30,'event-42-sms','sms','0900020157','Một cửa','Hồ sơ H58.61-220214-0001 (Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh): Hồ sơ đã được nộp. Mã tra cứu: 8EJE. Bộ phận Tiếp nhận và Trả kết quả thành phố Mỹ Tho',9,1644801683,1644801683,0,0,0,'');
INSERT INTO notice VALUES(36,'event-54-sms','sms','0900020157','Một cửa','Hồ sơ H58.61-220214-0001 (Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh): Đã trả kết quả. Bộ phận Tiếp nhận và Trả kết quả thành phố Mỹ Tho',9,1644999951,1644999951,0,0,0,'');
INSERT INTO notice VALUES(42,'event-72-sms','sms','0900020234','Một cửa','Hồ sơ H58.3-220208-0001 (Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam): Đã trả kết quả. Trung tâm Phục vụ hành chính công',8,1645662615,1645662615,0,0,0,'');
INSERT INTO notice VALUES(48,'event-84-sms','sms','0900020156','Một cửa','Hồ sơ H58.61-220126-0001 (Đăng ký và cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất lần đầu): Đã trả kết quả. Bộ phận Tiếp nhận và Trả kết quả thành phố Mỹ Tho',5,1646035433,1646035433,0,0,0,'');
INSERT INTO notice VALUES(54,'event-96-sms','sms','0900030034','Một cửa','Hồ sơ H58.241-220310-0001 (Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV và nhà ở riêng lẻ): Hồ sơ đã được nộp. Mã tra cứu: KSMP. Bộ phận Tiếp nhận và Trả kết quả huyện Tân Phú Đông',13,1646876391,1646876391,0,0,0,'');
INSERT INTO notice VALUES(60,'event-100-sms','sms','0900030030','Một cửa','Hồ sơ H58.61-220311-0001 (Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh): Hồ sơ đã được tiếp nhận. Mã tra cứu: PXPW. Hẹn trả kết quả: 08:17, 16/03/2022. Bộ phận Tiếp nhận và Trả kết quả thành phố Mỹ Tho',14,1646961473,1646961473,0,0,0,'');
INSERT INTO notice VALUES(66,'event-105-mail','mail','lienhe40@example.com','Hồ sơ H58.568-220314-0001','Hồ sơ H58.568-220314-0001 (Thủ tục đăng ký khai tử): Hồ sơ đã được tiếp nhận. Mã tra cứu: FBHH. Hẹn trả kết quả: 17:00, 14/03/2022. Ủy ban nhân dân xã Long Bình, huyện Gò Công Tây',17,1647220159,1647220159,0,0,0,'');
INSERT INTO notice VALUES(72,'event-115-sms','sms','0900020211','Một cửa','Hồ sơ H58.420-220314-0001 (Thủ tục cấp Giấy xác nhận tình trạng hôn nhân): Hồ sơ đã được nộp. Mã tra cứu: RCV8. Ủy ban nhân dân xã Tân Hội, thị xã Cai Lậy',21,1647226434,1647226434,0,0,0,'');
INSERT INTO notice VALUES(78,'event-122-sms','sms','0900030030','Một cửa','Hồ sơ H58.61-220311-0001 (Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh): Lãnh đạo đã ký. Bộ phận Tiếp nhận và Trả kết quả thành phố Mỹ Tho',14,1647310889,1647310889,0,0,0,'');
INSERT INTO notice VALUES(84,'event-132-mail','mail','lienhe31@example.com','Hồ sơ H58.61-220311-0001','Hồ sơ H58.61-220311-0001 (Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh): Đã trả kết quả. Bộ phận Tiếp nhận và Trả kết quả thành phố Mỹ Tho',14,1647331557,1647331557,0,0,0,'');
INSERT INTO notice VALUES(90,'event-146-sms','sms','0900020169','Một cửa','Hồ sơ H58.606-220314-0001 (Đăng ký tạm trú): Đã trả kết quả. Ủy ban nhân dân xã Phước Trung, huyện Gò Công Đông',15,1647394413,1647394413,0,0,0,'');
INSERT INTO notice VALUES(96,'event-156-sms','sms','0900020211','Một cửa','Hồ sơ H58.420-220314-0001 (Thủ tục cấp Giấy xác nhận tình trạng hôn nhân): Lãnh đạo đã ký. Ủy ban nhân dân xã Tân Hội, thị xã Cai Lậy',21,1647414918,1647414918,0,0,0,'');
INSERT INTO notice VALUES(102,'event-169-sms','sms','0900020291','Một cửa','Hồ sơ H58.440-220316-0001 (Thủ tục đăng ký nhận cha, mẹ, con): Lãnh đạo đã ký. Ủy ban nhân dân xã Mỹ Long, huyện Cai Lậy',25,1647485867,1647485867,0,0,0,'');
INSERT INTO notice VALUES(108,'event-176-sms','sms','0900020291','Một cửa','Hồ sơ H58.440-220316-0001 (Thủ tục đăng ký nhận cha, mẹ, con): Đã trả kết quả. Ủy ban nhân dân xã Mỹ Long, huyện Cai Lậy',25,1647566981,1647566981,0,0,0,'');
INSERT INTO notice VALUES(114,'event-184-sms','sms','0900020210','Một cửa','Hồ sơ H58.368-220317-0001 (Thủ tục đăng ký khai sinh): Đã trả kết quả. Ủy ban nhân dân xã Thiện Trí, huyện Cái Bè',29,1647575250,1647575250,0,0,0,'');
INSERT INTO notice VALUES(120,'event-196-sms','sms','0900020218','Một cửa','Hồ sơ H58.358-220322-0001 (Thủ tục đăng ký khai tử): Hồ sơ đã được tiếp nhận. Mã tra cứu: 5S9L. Hẹn trả kết quả: 17:00, 22/03/2022. Ủy ban nhân dân xã Mỹ Hội, huyện Cái Bè',34,1647911311,1647911311,0,0,0,'');
INSERT INTO notice VALUES(126,'event-207-sms','sms','0900020006','Một cửa','Hồ sơ H58.412-220322-0001 (Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh): Đã trả kết quả. Ủy ban nhân dân xã Mỹ Thành Nam, huyện Cai Lậy',33,1647922792,1647922792,0,0,0,'');
INSERT INTO notice VALUES(132,'event-217-mail','mail','tran.thi.thu.anh@example.com','Hồ sơ H58.472-220323-0001','Hồ sơ H58.472-220323-0001 (Sửa lỗi sai sót trong hợp đồng, giao dịch): Hồ sơ đã được tiếp nhận. Mã tra cứu: MJG2. Hẹn trả kết quả: 07:01, 25/03/2022. Ủy ban nhân dân xã Nhị Bình, huyện Châu Thành',36,1647993696,1647993696,0,0,0,'');
INSERT INTO notice VALUES(138,'event-226-sms','sms','0900020005','Một cửa','Hồ sơ H58.3-220323-0001 (Chuyển trường đối với học sinh trung học phổ thông): Hồ sơ đã được tiếp nhận. Mã tra cứu: J5BT. Hẹn trả kết quả: 10:40, 24/03/2022. Trung tâm Phục vụ hành chính công',38,1648006814,1648006814,0,0,0,'');
INSERT INTO notice VALUES(144,'event-238-sms','sms','0900020046','Một cửa','Hồ sơ H58.380-220316-0001 (Thủ tục cấp Giấy xác nhận tình trạng hôn nhân): Đã trả kết quả. Ủy ban nhân dân xã Mỹ Lương, huyện Cái Bè',27,1648024822,1648024822,0,0,0,'');
INSERT INTO notice VALUES(150,'event-241-mail','mail','tran.thi.thu.anh@example.com','Hồ sơ H58.472-220323-0001','Hồ sơ H58.472-220323-0001 (Sửa lỗi sai sót trong hợp đồng, giao dịch): Đã trả kết quả. Ủy ban nhân dân xã Nhị Bình, huyện Châu Thành',36,1648029310,1648029310,0,0,0,'');
INSERT INTO notice VALUES(156,'event-249-sms','sms','0900030034','Một cửa','Hồ sơ H58.241-220310-0001 (Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV và nhà ở riêng lẻ): Đã trả kết quả. Bộ phận Tiếp nhận và Trả kết quả huyện Tân Phú Đông',13,1648085657,1648085657,0,0,0,'');
INSERT INTO notice VALUES(162,'event-254-mail','mail','le.thanh.khang@example.com','Hồ sơ H58.300-220324-0001','Hồ sơ H58.300-220324-0001 (Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ)): Lãnh đạo đã ký. Ủy ban nhân dân xã Long Hưng, thị xã Gò Công',39,1648093091,1648093091,0,0,0,'');
CREATE TABLE read_log (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    staff_id INTEGER NOT NULL,
    agency_id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    purpose TEXT NOT NULL
);
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor_kind INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL
);
INSERT INTO audit VALUES(1,1638662400,3,0,'definitions','7277 changes; Dữ liệu trình diễn');
CREATE TABLE ticket (
    id INTEGER PRIMARY KEY,
    agency_id INTEGER NOT NULL REFERENCES agency (id),
    day INTEGER NOT NULL,
    no INTEGER NOT NULL,
    service TEXT NOT NULL,
    counter INTEGER NOT NULL,     -- 0 not called yet
    taken_at INTEGER NOT NULL,
    called_at INTEGER NOT NULL,
    done_at INTEGER NOT NULL,
    UNIQUE (agency_id, day, no)
);
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','procedure_fts','procedure_fts',0,'CREATE VIRTUAL TABLE procedure_fts USING fts5(words)');
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','case_fts','case_fts',0,'CREATE VIRTUAL TABLE case_fts USING fts5(words)');
CREATE INDEX agency_parent ON agency (parent_code);
CREATE INDEX calendar_day_by ON calendar_day (layer, day);
CREATE INDEX procedure_rev_field ON procedure_rev (field_code);
CREATE INDEX person_cccd ON person (cccd) WHERE cccd <> '';
CREATE INDEX person_tax ON person (tax_code) WHERE tax_code <> '';
CREATE INDEX person_phone ON person (phone) WHERE phone <> '';
CREATE INDEX staff_role_agency ON staff_role (agency_id, role);
CREATE INDEX session_who ON session (kind, who_id);
CREATE INDEX one_time_code_by ON one_time_code (purpose, subject);
CREATE INDEX case_inbox ON case_ (holder_agency_id, holder_role, due_at) WHERE holder_agency_id IS NOT NULL;
CREATE INDEX case_mine ON case_ (holder_id, due_at) WHERE holder_id IS NOT NULL;
CREATE INDEX case_person ON case_ (person_id, id);
CREATE INDEX case_parent ON case_ (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX case_figures ON case_ (agency_id, received_at, ended_at, promised_at, state);
CREATE INDEX case_receiver ON case_ (receiver_id, received_at);
CREATE INDEX case_procedure ON case_ (procedure_rev_id, received_at);
CREATE INDEX step_run_case ON step_run (case_id, id);
CREATE INDEX pause_case ON pause (case_id, from_at);
CREATE INDEX apology_case ON apology (case_id);
CREATE INDEX dossier_filer ON dossier (filer_id) WHERE filer_id IS NOT NULL;
CREATE INDEX attachment_case ON attachment (case_id);
CREATE INDEX letter_case ON letter (case_id);
CREATE INDEX draft_account ON draft (account_id);
CREATE INDEX notice_due ON notice (next_at) WHERE sent_at = 0 AND gave_up_at = 0;
CREATE INDEX notice_case ON notice (case_id);
CREATE INDEX read_log_case ON read_log (case_id, at);
PRAGMA writable_schema=OFF;
COMMIT;
